/** Refusals about issuing certificates anew after a key went bad. */
export type ReissueErrors = {
  'reissue.not_found': Record<string, never>;
  'reissue.list_changed': Record<string, never>;
  'reissue.nothing_affected': Record<string, never>;
  'reissue.key_unknown': Record<string, never>;
  'reissue.running': Record<string, never>;
};
