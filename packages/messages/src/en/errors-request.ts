import type { IdentityErrors, RequestErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { minutes } from './units.ts';

/** Refusals at the edge and of signing in. */
export const requestErrors: Sentences<keyof (RequestErrors & IdentityErrors)> = {
  'request.invalid': () => 'Some entries are not right yet. Correct the marked ones and send again.',
  'request.malformed_json': () => 'The body is not valid JSON. Check brackets and quotes and send again.',
  'request.malformed': () => 'This is not valid HTTP. Check the software that sends it and send again.',
  'request.headers_too_large': () =>
    'The request headers are too large. Remove cookies or headers that are not needed and send again.',
  'request.address_too_long': () => 'This address is too long. Check the link.',
  'request.timed_out': () => 'The request was not sent completely in time. Check your network and try again.',
  'request.too_large': ({ maxBytes }) => `The file is too large. The limit is ${Math.floor(maxBytes / 1_000_000)} MB.`,
  'request.unsupported_type': ({ expected }) => `This content type is not accepted. Send ${expected}.`,
  'request.not_found': () => 'There is nothing at this address. Check the link.',
  'request.cursor_invalid': () => 'The page marker is unknown. Start again from the first page.',
  'request.idempotency_mismatch': () =>
    'This request key was used for different content. Use a new key for a new request.',
  'request.file_missing': () => 'No file was chosen. Choose a file and send again.',
  'request.too_many': ({ retryAfterSeconds }) => `Too many requests. Try again in ${minutes(retryAfterSeconds)}.`,
  'server.unexpected': ({ traceId }) =>
    `Something went wrong on our side and nothing was changed. Try again${traceId ? `; if it repeats, quote ${traceId}` : ''}.`,
  'server.unavailable': () => 'The connection to the server is down. Check your network and try again.',
  'identity.signed_out': () => 'You are not signed in or your session has ended. Please sign in again.',
  'identity.wrong_credentials': () => 'The e-mail or the password does not match. Check both and try again.',
  'identity.wrong_password': () => 'Your present password does not match. Check it and try again.',
  'identity.password_needed': () => 'Enter your password once more to go on.',
  'identity.password_unchanged': () => 'The new password is the same as the old one. Choose another.',
  'identity.one_time_password_expired': () =>
    'This one-time password has run out. Ask your administrator for another one.',
  'identity.password_change_needed': () => 'This password works only once. Set your own password to go on.',
  'identity.own_account': () => 'This is your own account. Ask another administrator to do it.',
  'identity.opened_by_claim_card': () =>
    'This account is opened with a claim card, not a password. Make a new card on the trainee’s page.',
  'identity.too_many_attempts': ({ retryAfterSeconds }) =>
    `Too many attempts. Try again in ${minutes(retryAfterSeconds)}.`,
  'identity.otp_needed': () => 'Enter the six digits from your authenticator app.',
  'identity.otp_wrong': () => 'Those six digits do not match. Wait for the next ones in the app and try again.',
  'identity.second_factor_needed': () =>
    'This act needs a second factor. Enter the six digits from your authenticator app first.',
  'identity.second_factor_already_on': () => 'The second factor of this account is already on.',
  'identity.forbidden': () => 'Your role does not cover this act. Ask the manager of your centre if that is wrong.',
  'identity.email_taken': () => 'Another account uses this e-mail. Use a different one.',
  'identity.person_taken': () => 'Whoever has this NIK has another account. Use that one, or merge the records first.',
  'identity.person_differs': () =>
    'This NIK is known with another name or birth date. Check the identity card of the holder; nothing was changed.',
  'identity.account_not_found': () => `This account was not found. ${LOOK_IN_LIST}`,
  'identity.token_not_found': () =>
    'This token was not found or has been withdrawn. Load the page again to see the tokens that are in force.',
  'identity.token_expiry_invalid': ({ maxDays }) => `The last day must lie ahead, at most ${maxDays} days from now.`,
  'identity.membership_incomplete': ({ role, needs }) => `The role ${role} needs ${needs}. Complete it and save.`,
  'identity.membership_not_found': () =>
    'The account does not hold this role. Load the account again to see its roles now.',
  'identity.origin_refused': () =>
    'The request came from another page and was refused for safety. Open Kompeten and repeat it.',
  'identity.demo_refused': () => 'Demo accounts work on this computer only, not over a network.',
};
