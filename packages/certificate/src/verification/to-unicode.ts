/** Turns the bytes of a shown string (Latin-1) into what they mean. */
export type Decoder = (shown: string) => string;

const MOST_CODES = 20_000;
/** A code is a byte to four, and means a letter or some that are drawn as one. */
const [WIDEST, LONGEST_MEANING] = [4, 16];

/** Without a map the letters are those of Latin-1, as in the fonts that every reader has. */
export const plainDecoder: Decoder = (shown) => shown;

/** The decoder of a font's ToUnicode map (ISO 32000-1 §9.10.3). */
export function decoderOf(map: string): Decoder {
  const digits = /begincodespacerange\s*<([0-9a-f]+)>/i.exec(map)?.[1]?.length ?? 4;
  const meanings = new Map<number, string>();
  for (const body of between(map, 'beginbfchar', 'endbfchar')) {
    for (const [, code = '', meaning = ''] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f\s]*)>/gi)) {
      if (meanings.size < MOST_CODES) meanings.set(hex(code), textOf(meaning));
    }
  }
  readRanges([...between(map, 'beginbfrange', 'endbfrange')], meanings);
  const width = Math.min(WIDEST, Math.ceil(digits / 2));
  return (shown) => decoded(shown, width, meanings);
}

/** The parts of a text between two words, which is gone through once. */
function* between(text: string, first: string, last: string): Generator<string, void> {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at)) {
    const end = text.indexOf(last, at);
    if (end < 0) return;
    yield text.slice(at + first.length, end);
    at = end + last.length;
  }
}

const RANGE = /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f\s]+)>|\[([^[\]]*)\])/gi;

/** Each code of a range costs a step, whether it was known before or not: ranges may lie over one another, or have no end. */
function readRanges(bodies: readonly string[], meanings: Map<number, string>): void {
  let steps = 0;
  for (const [, from = '', to = '', one = '', list] of bodies.flatMap((body) => [...body.matchAll(RANGE)])) {
    const all = list?.match(/<[0-9a-f\s]*>/gi)?.map((part) => textOf(part.slice(1, -1)));
    const [start, text] = [hex(from), textOf(one)];
    for (let code = start; code <= hex(to) && steps < MOST_CODES; code += 1) {
      steps += 1;
      meanings.set(code, all ? (all[code - start] ?? '') : following(text, code - start));
    }
  }
}

const following = (text: string, steps: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);

function decoded(shown: string, width: number, meanings: ReadonlyMap<number, string>): string {
  let text = '';
  for (let at = 0; at < shown.length; at += width) {
    let code = 0;
    for (let byte = 0; byte < width; byte += 1) code = code * 256 + shown.charCodeAt(at + byte);
    text += meanings.get(code) ?? '';
  }
  return text;
}

const hex = (digits: string): number => Number.parseInt(digits, 16);

const textOf = (digits: string): string => {
  const units =
    digits
      .slice(0, 8 * LONGEST_MEANING)
      .replace(/\s/g, '')
      .match(/.{4}/g) ?? [];
  return units
    .slice(0, LONGEST_MEANING)
    .map((unit) => String.fromCharCode(hex(unit)))
    .join('');
};
