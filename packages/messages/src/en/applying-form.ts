import type { applyingForm as source } from '../id/applying-form.ts';
import { voucher } from './voucher.ts';

/** Sentences of the form with which somebody applies for a cohort. */
export const applyingForm: typeof source = {
  title: (cohort) => `Apply: ${cohort}`,
  closed: 'This training takes no more applicants.',
  back: 'Other trainings',
  restored: 'What you had not sent is back. NIK and PIN are not kept on the telephone; enter them again.',
  clear: 'Clear the form',
  person: 'About you',
  fullName: 'Full name',
  fullNameHint: 'Exactly as on the identity card, without titles. One word is fine.',
  identity: 'Document',
  hasNik: 'I have a NIK',
  noNik: 'I have no NIK yet',
  nik: 'NIK',
  nikHint: '16 digits on the identity or family card.',
  nikDiffers: 'This NIK states another birth date. Check both; you can still apply.',
  /** Of the applicant, who is asked about themselves. */
  voucher: {
    ...voucher,
    kind: 'Who vouches for you',
    relationHint: 'To you, for example: neighbour, uncle.',
    reasonHint:
      'For example: the village head’s letter follows. You may take part all the same; bring the letter or name the witnesses later.',
  },
  birthDate: 'Birth date',
  birthYear: 'Birth year',
  yearOnly: 'I only know the year',
  sex: 'Sex',
  sexes: { female: 'female', male: 'male' },
  education: 'Highest school finished',
  phone: 'Telephone (may stay empty)',
  phoneHint: 'So that the centre can reach you.',
  cooperative: 'Your cooperative (may stay empty)',
  cooperativeRole: 'What you are in the cooperative',
  motivation: 'Why do you want to join? (may stay empty)',
  guardian: 'Name of the parent or guardian who agrees',
  guardianHint: 'You are under 18, so a parent or guardian has to agree.',
  choose: 'Choose',
  pin: 'Choose a PIN of six digits',
  pinHint: 'With the application code and this PIN you see the result later. Remember it well.',
  consent:
    'I agree that this centre uses my data to select among applicants. I can withdraw at any time before the training begins.',
  consentNeeded: 'Tick this consent to apply.',
  faults: 'Not sent yet. Mend the marked entries above first.',
  submit: 'Send the application',
  sending: 'Sending…',
  unsent: 'Not sent yet. What you entered stays on this telephone; press Send again, you will not be listed twice.',
};
