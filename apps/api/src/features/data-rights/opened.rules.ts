/*
 * The statements of the copy take the person as $1, of the account the account, and the centres and bodies that are opened as $2; null opens all.
 * A claim card opens what its issuers hold: a centre's card also what the centre's own certification bodies do.
 */

/** Whether a column names an opened centre. */
export const ofCentre = (column: string): string => `($2::uuid[] is null or ${column} = any($2))`;

/** Whether a row of `certification_bodies` is opened. */
export const ofBody = (body: string): string =>
  `($2::uuid[] is null or ${body}.id = any($2) or ${body}.centre_id = any($2))`;

/** Whether an application is opened: at an opened body, or begun with a card that is open now. */
export const ofApplication = (body: string, application: string): string =>
  `(${ofBody(body)} or ${application}.card_issuer_ids && $2)`;

/** Whether the account $1 is opened: to whoever signed in with it, and to cards only where nobody works with it. */
export const ofAccount = (account: string): string =>
  `${account}.id = $1 and ($2::uuid[] is null or ${account}.email is null)`;
