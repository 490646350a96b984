import { type Decoder, plainDecoder } from './to-unicode.ts';

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const TOKEN = /\/([^\s()<>[\]{}/%]+)|<([0-9a-fA-F\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|([-+]?\d*\.?\d+)|([A-Za-z'"*]+)/g;

/** No line of a page is longer. */
const LONGEST_LINE = 20_000;

/** The strings that a content stream shows (ISO 32000-1 §9.4.3), broken where the height on the page changes. */
export function* shownIn(content: string, fonts: ReadonlyMap<string, Decoder>): Generator<string, void> {
  let [line, strings, number, name, height] = ['', [] as string[], 0, '', 0];
  let decode = plainDecoder;
  for (const [, named, digits, literal, figure, word] of content.matchAll(TOKEN)) {
    if (named !== undefined) name = named;
    else if (digits !== undefined) strings.push(digits.slice(0, 2 * LONGEST_LINE));
    else if (literal !== undefined) strings.push(`(${literal.slice(0, LONGEST_LINE)}`);
    else if (figure !== undefined) number = Number(figure);
    else {
      const next = heightAt(word, height, number);
      if (Math.abs(next - height) > 1) {
        yield line;
        line = '';
      }
      height = next;
      if (word === 'Tf') decode = fonts.get(name) ?? plainDecoder;
      else if (isShowing(word)) line = lengthened(line, strings, decode);
      [strings, number] = [[], 0];
    }
  }
  yield line;
}

function heightAt(word: string | undefined, height: number, number: number): number {
  if (word === 'Tm') return number;
  return word === 'Td' || word === 'TD' ? height + number : height;
}

const isShowing = (word: string | undefined): boolean => word === 'Tj' || word === 'TJ' || word === "'" || word === '"';

/** A line with what else is shown on it; strings come as they are written, those in brackets behind an opening one. */
function lengthened(line: string, strings: readonly string[], decode: Decoder): string {
  let text = line;
  for (const written of strings) {
    if (text.length >= LONGEST_LINE) break;
    text += decode(written.startsWith('(') ? unescaped(written.slice(1)) : fromDigits(written));
  }
  return text.slice(0, LONGEST_LINE);
}

const fromDigits = (digits: string): string =>
  (digits.replace(/\s/g, '').match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');

const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES[sign] ?? sign),
  );
