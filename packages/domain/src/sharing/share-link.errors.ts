/** Refusals about links with which holders share a certificate. */
export type ShareLinkErrors = {
  'share_link.not_found': Record<string, never>;
  'share_link.too_many': { most: number };
};
