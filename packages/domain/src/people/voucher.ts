import { z } from 'zod';
import { Day, Instant, text, Version } from '../kernel/schemas.ts';

/** On what a person without NIK stands: a letter of the village, or two people who know them (rule 24). */
export const VoucherKind = z.enum(['village_letter', 'two_witnesses']);
export type VoucherKind = z.output<typeof VoucherKind>;

/** Somebody who says who a person is: by name, what they are to the person, and what they are in the village. */
export const Witness = z
  .strictObject({ fullName: text(1, 100), relation: text(2, 100), position: text(2, 100).nullish() })
  .meta({ id: 'Witness' });
export type Witness = z.output<typeof Witness>;

/** A letter by which a village says who a person is. */
export const VillageLetter = z
  .strictObject({
    kind: z.literal('village_letter'),
    number: text(1, 60),
    date: Day,
    /** Which office wrote it, such as that of the village. */
    office: text(3, 120),
    signedBy: text(1, 100).nullish(),
  })
  .meta({ id: 'VillageLetter' });
export type VillageLetter = z.output<typeof VillageLetter>;

/** Two people who say who a person is. */
export const TwoWitnesses = z
  .strictObject({ kind: z.literal('two_witnesses'), firstWitness: Witness, secondWitness: Witness })
  .meta({ id: 'TwoWitnesses' });
export type TwoWitnesses = z.output<typeof TwoWitnesses>;

/** A named voucher: on it a person without NIK is trained, graded and certified for training (rule 24). */
export const Voucher = z.discriminatedUnion('kind', [VillageLetter, TwoWitnesses]);
export type Voucher = z.output<typeof Voucher>;

/** A voucher as a centre keeps it, with who wrote it down; null is the applicant alone. */
export const NamedVoucher = z
  .object({ voucher: Voucher, recordedAt: Instant, recordedByName: z.string().nullable() })
  .meta({ id: 'NamedVoucher' });
export type NamedVoucher = z.output<typeof NamedVoucher>;

/** The voucher of somebody without NIK who is known already; whoever saw an older version is refused. */
export const VoucherNaming = z.strictObject({ version: Version, voucher: Voucher });
export type VoucherNaming = z.output<typeof VoucherNaming>;
