import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';

/** How somebody can be reached. */
export const ContactKind = z.enum(['phone', 'email']);
export type ContactKind = z.output<typeof ContactKind>;

/** A telephone number or an e-mail address as the clerk saw it proved. */
export const NewContact = z.strictObject({ contact: text(3, 254) });
export type NewContact = z.output<typeof NewContact>;

/** A contact that a centre has verified, by which its holder may sign in; only its end is shown. */
export const VerifiedContact = z
  .object({
    id: Id,
    kind: ContactKind,
    masked: z.string(),
    verifiedAt: Instant,
    verifiedByName: z.string(),
  })
  .meta({ id: 'VerifiedContact' });
export type VerifiedContact = z.output<typeof VerifiedContact>;

/** Asks for a code. */
export const SignInCodeWish = z.strictObject({ contact: text(3, 254) });
export type SignInCodeWish = z.output<typeof SignInCodeWish>;

/** The code that came. */
export const SignInCodeProof = z.strictObject({
  contact: text(3, 254),
  code: z.string().regex(/^\d{6}$/, 'pin_six_digits'),
});
export type SignInCodeProof = z.output<typeof SignInCodeProof>;
