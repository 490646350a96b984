import { z } from 'zod';
import { Instant, text } from '../kernel/schemas.ts';

/** How a candidate signs: in their own session, by claim card and PIN, or with their name on the assessor's device. */
export const SigningWay = z.enum(['own_session', 'claim_card', 'assessor_device']);
export type SigningWay = z.output<typeof SigningWay>;

/** A signature under the agreement (AK.01): a name, a way and a moment; never changed. */
export const AgreementSignature = z
  .object({
    by: z.enum(['assessor', 'candidate']),
    name: z.string(),
    way: SigningWay,
    /** When it was given; on a device, by the device's clock. */
    signedAt: Instant,
    recordedAt: Instant,
    deviceId: z.string().nullable(),
  })
  .meta({ id: 'AgreementSignature' });
export type AgreementSignature = z.output<typeof AgreementSignature>;

/** What an assessor signs: their own part, and the candidate's where that signs with their name on the same device. */
export const SigningAgreement = z.strictObject({
  candidateName: text(2, 200).nullish(),
  signedAt: Instant,
  deviceId: z.string().max(64).nullish(),
});
export type SigningAgreement = z.output<typeof SigningAgreement>;

/** Whether both have signed. */
export const isAgreed = (signatures: readonly Pick<AgreementSignature, 'by'>[]): boolean =>
  (['assessor', 'candidate'] as const).every((side) => signatures.some(({ by }) => by === side));

/** Whether a name that was typed is that of the person: capitals, dots and spaces do not count. */
export function isNameOf(typed: string, fullName: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFC')
      .toLocaleLowerCase('id')
      .replace(/[\s.,]+/g, '');
  return plain(typed) === plain(fullName);
}
