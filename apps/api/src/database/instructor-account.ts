/**
 * Whether an account is an instructor's: by the e-mail, where it has or had a role at the centre, or is an instructor's at another
 * one, who teaches here as a guest; of other accounts a centre learns nothing. Both arguments are what the tables are called in a
 * statement.
 */
export const isInstructorsAccount = (account: string, instructor: string): string =>
  `${account}.email = ${instructor}.email and exists (
    select from memberships held where held.account_id = ${account}.id and (held.centre_id = ${instructor}.centre_id or held.role = 'instructor'))`;
