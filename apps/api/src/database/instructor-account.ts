/**
 * Whether an account is an instructor's: by the e-mail, where it has or had a role at the centre; of other accounts a centre learns
 * nothing. Both arguments are what the tables are called in a statement.
 */
export const isInstructorsAccount = (account: string, instructor: string): string =>
  `${account}.email = ${instructor}.email and exists (
    select from memberships held where held.account_id = ${account}.id and held.centre_id = ${instructor}.centre_id)`;
