const GROUPS = [5, 4, 1, 7, 4] as const;
const DIGITS = /^(\d{5})(\d{4})(\d{1})(\d{7})(\d{4})$/;

/**
 * A number that BNSP gave, in its five groups of 5-4-1-7-4 digits, however they were separated; null where it is none.
 * The product reads such numbers and never makes one.
 */
export function readBnspNumber(typed: string): string | null {
  const read = DIGITS.exec(typed.replace(/[\s.\-/]+/g, ''));
  if (read === null) return null;
  const groups = typed.trim().split(/[\s.\-/]+/);
  if (groups.length > 1 && groups.some((group, index) => group.length !== GROUPS[index])) return null;
  return read.slice(1).join(' ');
}
