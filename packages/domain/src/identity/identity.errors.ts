/** Refusals of signing in and of permission. */
export type IdentityErrors = {
  'identity.signed_out': Record<string, never>;
  'identity.wrong_credentials': Record<string, never>;
  'identity.wrong_password': Record<string, never>;
  'identity.password_needed': Record<string, never>;
  'identity.password_unchanged': Record<string, never>;
  'identity.password_change_needed': Record<string, never>;
  'identity.one_time_password_expired': Record<string, never>;
  'identity.own_account': Record<string, never>;
  'identity.opened_by_claim_card': Record<string, never>;
  'identity.too_many_attempts': { retryAfterSeconds: number };
  'identity.otp_needed': Record<string, never>;
  'identity.otp_wrong': Record<string, never>;
  'identity.second_factor_needed': Record<string, never>;
  'identity.second_factor_already_on': Record<string, never>;
  'identity.forbidden': { permission: string };
  'identity.email_taken': Record<string, never>;
  'identity.person_taken': Record<string, never>;
  'identity.person_differs': Record<string, never>;
  'identity.account_not_found': Record<string, never>;
  'identity.token_not_found': Record<string, never>;
  'identity.token_expiry_invalid': { maxDays: number };
  'identity.membership_incomplete': { role: string; needs: string };
  'identity.membership_not_found': Record<string, never>;
  'identity.origin_refused': Record<string, never>;
  'identity.demo_refused': Record<string, never>;
};
