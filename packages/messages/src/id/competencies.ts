/** Sentences of the feature: competencies. */
export const competencies = { title: 'Unit kompetensi' };
