/** Sentences of the feature: certificates. */
export const certificates = { title: 'Sertifikat' };
