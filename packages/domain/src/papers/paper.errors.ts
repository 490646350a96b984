/** Refusals about letters and lists. */
export type PaperErrors = {
  'paper.no_sessions': Record<string, never>;
  'paper.unprintable': { character: string };
};
