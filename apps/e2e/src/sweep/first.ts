/** The first of some things of the demo story; fails by name where there is none. */
export const first = <T>(items: readonly T[], what: string): T => {
  const [item] = items;
  if (item === undefined) throw new Error(`The demo data have no ${what}.`);
  return item;
};
