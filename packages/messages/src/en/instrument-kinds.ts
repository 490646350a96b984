import type { instrumentKinds as source } from '../id/instrument-kinds.ts';

/** The kinds of instrument by name. */
export const instrumentKinds: typeof source = {
  multiple_choice: 'Multiple choice',
  essay: 'Essay',
  oral: 'Oral',
  observation: 'Observation',
  practical: 'Practical',
  project: 'Project',
  portfolio: 'Portfolio',
  interview: 'Interview',
  third_party: 'Third party',
};
