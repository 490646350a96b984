/** Refusals about verified contacts and signing in with a code. */
export type SignInCodeErrors = {
  'contact.not_found': Record<string, never>;
  'contact.unreadable': Record<string, never>;
  'contact.taken': Record<string, never>;
  'sign_in_code.wrong': Record<string, never>;
  'sign_in_code.not_offered': Record<string, never>;
};
