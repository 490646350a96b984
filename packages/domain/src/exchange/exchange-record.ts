import { z } from 'zod';

/** Kinds of record that are handed to other systems, or taken from them. */
export const ExchangeRecord = z.enum([
  'enrolments',
  'certificates',
  'placements',
  'cooperatives',
  'assessment_results',
]);
/** Kinds of record that are handed over. */
export type ExchangeRecord = z.output<typeof ExchangeRecord>;

const person = [
  'fullName',
  'nik',
  'identityLast4',
  'birthPlace',
  'birthDate',
  'sex',
  'education',
  'phone',
  'email',
] as const;
const course = ['cohortTitle', 'curriculumTitle', 'centreName', 'startsOn', 'endsOn'] as const;
const certificate = [
  'certificateNumber',
  'certificateCode',
  'certificateKind',
  'issuedOn',
  'validUntil',
  'issuer',
] as const;

/** What of ours can stand in a column, kind by kind. Whoever imports finds the same names among the fields of the import. */
export const exchangeFields = {
  enrolments: [...['rosterNumber', ...person, 'cooperative', 'cooperativeRole'], ...course, 'status'],
  certificates: ['fullName', ...certificate, 'title', 'cohortTitle', 'status'],
  placements: ['fullName', 'title', 'placementKind', 'cooperative', 'startsOn', 'endsOn', 'jobs', 'status'],
  cooperatives: [
    ...['name', 'kind', 'regionCode', 'province', 'regency', 'district', 'village'],
    ...['legalEntityNumber', 'provisional', 'businessUnits', 'address'],
  ],
  assessment_results: [
    ...['rosterNumber', ...person, 'address', 'regionCode', 'provinceCode', 'regencyCode', 'occupation'],
    ...['schemeTitle', 'schemeCode', 'assessedOn', 'siteName', 'assessorName', 'assessorNumber', 'judgement'],
    ...['decidedOn', 'certificateNumber', 'certificateCode', 'registrationNumber', 'blankNumber'],
  ],
} as const satisfies Record<ExchangeRecord, readonly string[]>;

/** What of ours can stand in a column. */
export type ExchangeField = (typeof exchangeFields)[ExchangeRecord][number];

/** What of ours can stand in a column. */
export const ExchangeField = z.enum([...new Set(Object.values(exchangeFields).flat())] as [
  ExchangeField,
  ...ExchangeField[],
]);

/** Whether a field belongs to a kind of record. */
export const isFieldOf = (record: ExchangeRecord, field: ExchangeField): boolean =>
  (exchangeFields[record] as readonly ExchangeField[]).includes(field);

/** One record as it is handed over: what is known of it, by field. Days are ISO, choices are in Indonesian words. */
export type ExchangeRow = Partial<Record<ExchangeField, string | number | null>>;
