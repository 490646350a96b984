/** Refusals about the transparency log. */
export type TransparencyErrors = {
  'transparency.entry_not_found': Record<string, never>;
  'transparency.no_such_size': { size: number };
};
