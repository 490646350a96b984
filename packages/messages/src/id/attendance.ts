/** Sentences of the feature: attendance. */
export const attendance = { title: 'Presensi' };
