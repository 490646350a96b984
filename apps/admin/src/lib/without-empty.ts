/** The values of a form without what was left empty: an untouched field is absent, not an empty text. */
export function withoutEmpty<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutEmpty) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== '' && part !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutEmpty(part)])) as T;
}
