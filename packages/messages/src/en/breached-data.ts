import type { breachedData as source } from '../id/breached-data.ts';

/** What kinds of data are called where a breach exposed them. */
export const breachedData: typeof source = {
  name: 'name',
  identity_number: 'NIK or another identity number',
  birth_date: 'date of birth',
  contact: 'telephone, e-mail or address',
  photo: 'photo',
  disability: 'disability data (specific data)',
  training: 'training, attendance and grades',
  assessment: 'assessment, evidence and decisions',
  certificate: 'certificates',
  account: 'account and sign-ins',
};
