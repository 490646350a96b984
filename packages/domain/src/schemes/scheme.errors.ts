/** Refusals about certification schemes. */
export type SchemeErrors = {
  'scheme.not_found': Record<string, never>;
  'scheme.code_taken': Record<string, never>;
  'scheme.version_unknown': Record<string, never>;
};
