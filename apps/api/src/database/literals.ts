const WORD = /^[a-z_]+$/;

/**
 * Words of the domain as a list of literals, for `status in (…)`: PostgreSQL uses a partial index only where the states stand in
 * the statement itself. Whatever is more than letters and underscores is a fault of the program, since nothing is escaped here.
 */
export function literals(list: readonly string[]): string {
  if (list.length === 0 || !list.every((word) => WORD.test(word))) throw new Error(`No list of words: ${list.join()}`);
  return list.map((word) => `'${word}'`).join(', ');
}
