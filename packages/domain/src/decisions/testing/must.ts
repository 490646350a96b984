/** Fails with the law that does not hold. */
export function must(holds: boolean, law: string): void {
  if (!holds) throw new Error(`Broken: ${law}`);
}
