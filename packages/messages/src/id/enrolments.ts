/** Sentences of the feature: enrolments. */
export const enrolments = { title: 'Peserta' };
