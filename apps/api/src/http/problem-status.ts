import type { ErrorCode } from '@kompeten/domain';

/** Statuses that do not follow from the code's ending. */
const statuses: Partial<Record<ErrorCode, number>> = {
  'request.malformed_json': 400,
  'request.malformed': 400,
  'request.cursor_invalid': 400,
  'request.timed_out': 408,
  'retention.file_erased': 410,
  'request.too_large': 413,
  'request.address_too_long': 414,
  'request.unsupported_type': 415,
  'request.not_found': 404,
  'request.too_many': 429,
  'request.headers_too_large': 431,
  'identity.signed_out': 401,
  'api_key.not_in_force': 401,
  'credential.token_refused': 401,
  'identity.wrong_credentials': 401,
  'identity.password_change_needed': 401,
  'identity.one_time_password_expired': 401,
  'identity.otp_needed': 401,
  'identity.otp_wrong': 401,
  'identity.second_factor_needed': 403,
  'identity.origin_refused': 403,
  'identity.demo_refused': 403,
  'identity.too_many_attempts': 429,
  'issuance.passphrase_tries': 429,
  'issuance.being_signed': 409,
  'server.unexpected': 500,
  'server.unavailable': 503,
};

/** What a code's ending says: most refusals need no line above. */
const endings: readonly [ending: RegExp, status: number][] = [
  [/[._](not_found|unknown_code)$/, 404],
  [/[._]forbidden$/, 403],
  [/[._](stale|taken|conflict|duplicate)$/, 409],
];

/** Input that is understood and refused by a rule of the trade. */
const UNPROCESSABLE = 422;

/** The HTTP status of a refusal. */
export function statusOf(code: ErrorCode): number {
  return statuses[code] ?? endings.find(([ending]) => ending.test(code))?.[1] ?? UNPROCESSABLE;
}
