/** Refusals of the adapter for wallets' systems (W3C CCG VC API). */
export type CredentialErrors = {
  'credential.token_refused': Record<string, never>;
  'credential.not_found': Record<string, never>;
  'credential.not_as_registered': { field: string };
};
