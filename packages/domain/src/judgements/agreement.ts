import { z } from 'zod';
import { ReplacementCause } from '../assessment-sessions/assessor-replacement.ts';
import { Instant, text } from '../kernel/schemas.ts';

/** Which agreement of a candidacy it is: the first, and one more for each that another assessor superseded. */
const Round = z.int().min(1).max(1000);

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
  /** The agreement that was read and signed; the first where a device knows of no other. */
  round: Round.nullish(),
});
export type SigningAgreement = z.output<typeof SigningAgreement>;

/** What a candidate signs in an own session: the agreement that the page shows. */
export const SigningMyAgreement = z.strictObject({ round: Round });
export type SigningMyAgreement = z.output<typeof SigningMyAgreement>;

/** An agreement that holds no more, since another assesses in the place of who signed it; it stays as it was signed. */
export const SupersededAgreement = z
  .object({
    round: Round,
    signatures: z.array(AgreementSignature),
    fromName: z.string(),
    toName: z.string(),
    cause: ReplacementCause,
    reason: z.string().nullable(),
    byName: z.string(),
    at: Instant,
    /** How many judgements the former assessor had made by then; they stay. */
    judgements: z.int(),
  })
  .meta({ id: 'SupersededAgreement' });
export type SupersededAgreement = z.output<typeof SupersededAgreement>;

/** Why an agreement is made anew, as the candidate and the assessors read it. */
export const AgreementRenewal = SupersededAgreement.pick({ fromName: true, toName: true, cause: true, at: true }).meta({
  id: 'AgreementRenewal',
});
export type AgreementRenewal = z.output<typeof AgreementRenewal>;

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
