/** A search word as a text query: every word of it must begin a word of the text; null when it holds no word. */
export function beginningsOf(q: string | undefined): string | null {
  const words = (q ?? '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
}

/** Whether a search holds signs but no word: such a search finds nothing. */
export function findsNothing(q: string | undefined): boolean {
  return q !== undefined && q.trim() !== '' && beginningsOf(q) === null;
}

/** The condition that a column holds one of the regions of a parameter, or one below them. */
export function liesWithin(column: string, parameter: string): string {
  return `exists (select from unnest(${parameter}::text[]) as area where ${column} = area or ${column} like area || '.%')`;
}
