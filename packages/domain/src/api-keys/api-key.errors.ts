/** Refusals about the keys of employers' systems. */
export type ApiKeyErrors = {
  'api_key.not_in_force': Record<string, never>;
  'api_key.not_found': Record<string, never>;
  'api_key.already_revoked': Record<string, never>;
  'api_key.expiry_invalid': { maxDays: number };
};
