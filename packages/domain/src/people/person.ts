import { z } from 'zod';
import { CooperativeRole } from '../cooperatives/cooperative.ts';
import { Id, Instant, printed, text, Version } from '../kernel/schemas.ts';
import { readNik } from './nik.ts';
import { Voucher } from './voucher.ts';

/** A birth date, or its year alone where nothing more is known (rule 24). */
export const BirthDate = z.union([z.iso.date(), z.string().regex(/^(19|20)\d{2}$/)], {
  error: ({ input }) => (input === undefined || input === null || input === '' ? 'required' : 'birth_date_malformed'),
});

/** A birth date of somebody who is entered; that it lies before today is for whoever knows what day it is (`isBornAfter`). */
const BirthDateAsked = BirthDate.refine((date) => date >= '1900', 'born_before_1900');

const isPhone = (value: string) => /^[\d\s()+./-]*$/.test(value) && value.replace(/\D/g, '').length >= 6;

/** A telephone number as somebody types it into a form. */
export const PhoneInput = text(5, 30).refine(isPhone, 'phone_malformed');

/** Which document a person showed; `none` stands on a named voucher (`voucher.ts`). */
export const IdentityKind = z.enum(['nik', 'passport', 'none']);
export type IdentityKind = z.output<typeof IdentityKind>;

/** As on the identity document. */
export const Sex = z.enum(['female', 'male']);
export type Sex = z.output<typeof Sex>;

/** The highest school finished. */
export const Education = z.enum([
  'none',
  'primary',
  'lower_secondary',
  'upper_secondary',
  'diploma',
  'bachelor',
  'postgraduate',
]);
export type Education = z.output<typeof Education>;

const Nik = z
  .string()
  .transform((value) => value.replace(/[\s.-]/g, ''))
  .refine((value) => readNik(value) !== null, 'nik_malformed');

/** No document: the voucher, or in words on what the person stands until it is written out (`lacksVoucher`). */
const WithoutDocument = z
  .strictObject({ kind: z.literal('none'), reason: text(5, 300).nullish(), voucher: Voucher.nullish() })
  .refine(({ reason, voucher }) => reason || voucher, { path: ['reason'], error: 'required' });

/** The identity shown at enrolment. */
export const IdentityInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nik'), value: Nik }),
  z.strictObject({
    kind: z.literal('passport'),
    value: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9]{6,12}$/, 'passport_malformed'),
  }),
  WithoutDocument,
]);
export type IdentityInput = z.output<typeof IdentityInput>;

const notesAsked = {
  sex: Sex.nullish(),
  birthPlace: text(1, 100).nullish(),
  education: Education.nullish(),
  phone: PhoneInput.nullish(),
  email: z.email().max(254).toLowerCase().nullish(),
};

/** What each centre notes about a person for itself; no other centre sees it. */
export const PersonNotes = z.object({
  sex: Sex.nullable(),
  birthPlace: z.string().nullable(),
  education: Education.nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});
export type PersonNotes = z.output<typeof PersonNotes>;

/** A person as typed at enrolment; the name as on the identity document, titles apart (rule 18). */
export const PersonInput = z.strictObject({
  fullName: printed(1, 100),
  identity: IdentityInput,
  birthDate: BirthDateAsked,
  ...notesAsked,
});
export type PersonInput = z.output<typeof PersonInput>;

/** A person of a row of a spreadsheet: what a list says of a telephone is taken as it stands. */
export const PersonInFile = PersonInput.extend({ phone: text(5, 30).nullish() });

/** Who the holder of an account is: the NIK and birth date of their identity document. */
export const AccountPerson = z.strictObject({ nik: Nik, birthDate: BirthDateAsked });
export type AccountPerson = z.output<typeof AccountPerson>;

/** What every centre knows of a person: never more than the last four digits of a NIK. */
export const KnownToAll = z.object({
  id: Id,
  fullName: z.string(),
  identityKind: IdentityKind,
  identityLast4: z.string().nullable(),
  identityReason: z.string().nullable(),
  birthDate: BirthDate,
  createdAt: Instant,
});

/** A person as the staff of one centre see one. */
export const PersonView = KnownToAll.extend(PersonNotes.shape).meta({ id: 'Person' });
export type PersonView = z.output<typeof PersonView>;

/** The NIK of somebody who is known already and had none; whoever saw an older version is refused. */
export const NikNaming = z.strictObject({ version: Version, nik: Nik });
export type NikNaming = z.output<typeof NikNaming>;

/** A reason for showing the whole NIK; the look is logged. */
export const RevealReason = z.strictObject({ reason: text(5, 300) });

/** The cooperative somebody comes from and what they are in it (rule 19). */
export const CooperativeTie = { cooperativeId: Id.nullish(), cooperativeRole: CooperativeRole.nullish() };
