/** A text for comparison: only its letters and digits count. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A field with every name under which people write it. */
export interface NamedField {
  key: string;
  names: readonly string[];
}

/** Begins the heading of a column that tells what is wrong with the one before it; such a column is never read. */
export const FAULT_MARK = '⚠';

/** Below this a likeness is chance. */
const ALIKE = 0.55;

/**
 * What each heading most likely holds: what was matched before, then what is called the same, then what is most alike.
 * No field is given twice; a heading like none is null.
 */
export function proposeColumns(
  headings: readonly string[],
  fields: readonly NamedField[],
  remembered: ReadonlyMap<string, string> = new Map(),
): (string | null)[] {
  const known = new Set(fields.map(({ key }) => key));
  const pairs = headings.flatMap((heading, index) => {
    if (plain(heading) === '' || heading.trim().startsWith(FAULT_MARK)) return [];
    const before = remembered.get(plain(heading));
    return fields.map(({ key, names }) => ({ index, key, score: before === key ? 2 : bestLikeness(heading, names) }));
  });
  const columns: (string | null)[] = headings.map(() => null);
  const taken = new Set<string>();
  for (const { index, key, score } of pairs.sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (score < ALIKE || columns[index] !== null || taken.has(key) || !known.has(key)) continue;
    columns[index] = key;
    taken.add(key);
  }
  return columns;
}

/** Where the heading stands among the first rows (from 1): where most columns are understood, the first of them. */
export function headingRowOf(rows: readonly (readonly string[])[], fields: readonly NamedField[]): number {
  const understood = rows.map((row) => proposeColumns(row, fields).filter((key) => key !== null).length);
  return understood.indexOf(Math.max(0, ...understood)) + 1 || 1;
}

const bestLikeness = (heading: string, names: readonly string[]) =>
  Math.max(0, ...names.map((name) => likeness(heading, name)));

/** How alike two texts are, from 0 to 1: twice the pairs of letters they share, over all they have (Dice 1945). */
export function likeness(a: string, b: string): number {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return one === '' ? 0 : 1;
  if (one.length < 2 || other.length < 2) return 0;
  const left = pairsOf(other);
  const shared = [...pairsOf(one)].filter(([pair, count]) => left.has(pair) && count > 0);
  const common = shared.reduce((sum, [pair, count]) => sum + Math.min(count, left.get(pair) ?? 0), 0);
  return (2 * common) / (one.length - 1 + other.length - 1);
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
