const LEAST_ALIKE = 0.5;
const LONGEST = 200;

/** Tells whether a text stands in some lines, however they are broken and their spaces set. */
export function finderIn(lines: readonly string[]): (text: string) => boolean {
  const all = bare(lines.join(''));
  return (text) => all.includes(bare(text));
}

/** The line, or two lines one after the other, that is most like a text; null where none is much like it. */
export function writtenLike(lines: readonly string[], text: string): string | null {
  const wanted = bare(text).slice(0, LONGEST);
  let [best, score] = [null as string | null, LEAST_ALIKE];
  const pairs = lines.map((line, at) => `${line} ${lines[at + 1] ?? ''}`.trim());
  for (const line of [...lines, ...pairs]) {
    const alike = likeness(bare(line).slice(0, LONGEST), wanted);
    if (alike > score) [best, score] = [line, alike];
  }
  return best;
}

// Headings are set in capitals.
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** From 0, nothing in common, to 1, the same: by the changes of letters that lead from one to the other (Levenshtein). */
function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || Math.abs(one.length - other.length) > longest / 2) return 0;
  let [row, next] = [new Uint16Array(other.length + 1).map((_, at) => at), new Uint16Array(other.length + 1)];
  for (let at = 0; at < one.length; at += 1) {
    next[0] = at + 1;
    for (let to = 0; to < other.length; to += 1) {
      const replaced = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next[to + 1] = Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1);
    }
    [row, next] = [next, row];
  }
  return 1 - (row[other.length] ?? longest) / longest;
}
