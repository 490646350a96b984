/** Refusals about figures. */
export type ProgressErrors = {
  'progress.period_reversed': { from: string; until: string };
};
