/** Turns the bytes of a shown string (Latin-1) into what they mean. */
export type Decoder = (shown: string) => string;

const MOST_CODES = 20_000;

/** Without a map the letters are those of Latin-1, as in the fonts that every reader has. */
export const plainDecoder: Decoder = (shown) => shown;

/** The decoder of a font's ToUnicode map (ISO 32000-1 §9.10.3). */
export function decoderOf(map: string): Decoder {
  const width = /begincodespacerange\s*<([0-9a-f]+)>/i.exec(map)?.[1]?.length ?? 4;
  const meanings = new Map<number, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', meaning = ''] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f\s]*)>/gi)) {
      if (meanings.size < MOST_CODES) meanings.set(hex(code), textOf(meaning));
    }
  }
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) readRanges(body, meanings);
  return (shown) => decoded(shown, width / 2, meanings);
}

function readRanges(body: string, meanings: Map<number, string>): void {
  for (const [, from = '', to = '', one, list] of body.matchAll(
    /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f\s]+)>|\[([^\]]*)\])/gi,
  )) {
    const all = list?.match(/<[0-9a-f\s]*>/gi)?.map((part) => textOf(part.slice(1, -1)));
    for (let code = hex(from); code <= hex(to) && meanings.size < MOST_CODES; code += 1) {
      const meaning = all ? all[code - hex(from)] : following(textOf(one ?? ''), code - hex(from));
      meanings.set(code, meaning ?? '');
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

const textOf = (digits: string): string =>
  (digits.replace(/\s/g, '').match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(hex(unit))).join('');
