import { asDictionary, type LooseFile, referredBy } from './loose-file.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';
import { type Decoder, decoderOf, plainDecoder } from './to-unicode.ts';

const MOST_PAGES = 12;
const MOST_LINES = 600;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The pages of a file in their order, each with the number of its object. */
export function pagesOf(file: LooseFile): { id: number; page: PdfDictionary }[] {
  const pages: { id: number; page: PdfDictionary }[] = [];
  const seen = new Set<number>();
  const visit = (node: PdfValue | undefined): void => {
    const id = referredBy(node);
    if (id === null || seen.has(id) || pages.length === MOST_PAGES) return;
    seen.add(id);
    const dictionary = file.dictionary(node);
    const kids = file.resolve(dictionary.entries.get('Kids'));
    if (Array.isArray(kids)) for (const kid of kids) visit(kid);
    else pages.push({ id, page: dictionary });
  };
  const catalog = file.objects.findLast(({ value }) => asDictionary(value).entries.has('Pages'));
  visit(asDictionary(catalog?.value).entries.get('Pages'));
  return pages;
}

/** What is written on each page, line by line, as somebody sees it who opens the file. */
export function linesOf(file: LooseFile): string[][] {
  const pages: string[][] = [];
  for (const { page } of pagesOf(file)) {
    const contents = file.resolve(page.entries.get('Contents'));
    const parts = Array.isArray(contents) ? contents : [page.entries.get('Contents')];
    const texts = parts.map((part) => file.contentOf(part));
    const lines = shownIn(texts.join('\n'), fontsOf(file, page));
    pages.push(
      lines
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .slice(0, MOST_LINES),
    );
  }
  return pages;
}

function fontsOf(file: LooseFile, page: PdfDictionary): Map<string, Decoder> {
  const inherited = file.dictionary(page.entries.get('Parent')).entries.get('Resources');
  const resources = file.dictionary(page.entries.get('Resources') ?? inherited);
  const fonts = new Map<string, Decoder>();
  for (const [name, font] of file.dictionary(resources.entries.get('Font')).entries) {
    const map = file.contentOf(file.dictionary(font).entries.get('ToUnicode'));
    fonts.set(name, map ? decoderOf(map) : plainDecoder);
  }
  return fonts;
}

const TOKEN = /\/([^\s()<>[\]{}/%]+)|<([0-9a-fA-F\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|([-+]?\d*\.?\d+)|([A-Za-z'"*]+)/g;

/** The strings that a content stream shows (ISO 32000-1 §9.4.3), broken where the height on the page changes. */
function shownIn(content: string, fonts: ReadonlyMap<string, Decoder>): string[] {
  const lines: string[] = [];
  let [line, strings, numbers, name, height] = ['', [] as string[], [] as number[], '', 0];
  let decode = plainDecoder;
  const moveTo = (next: number) => {
    if (Math.abs(next - height) > 1) lines.push(line);
    if (Math.abs(next - height) > 1) line = '';
    height = next;
  };
  for (const [, named, digits, literal, number, word] of content.matchAll(TOKEN)) {
    if (named !== undefined) name = named;
    else if (digits !== undefined) strings.push(fromDigits(digits));
    else if (literal !== undefined) strings.push(unescaped(literal));
    else if (number !== undefined) numbers.push(Number(number));
    else {
      if (word === 'Tf') decode = fonts.get(name) ?? plainDecoder;
      else if (word === 'Tm') moveTo(numbers.at(-1) ?? 0);
      else if (word === 'Td' || word === 'TD') moveTo(height + (numbers.at(-1) ?? 0));
      else if (word === 'Tj' || word === 'TJ' || word === "'" || word === '"') line += strings.map(decode).join('');
      [strings, numbers] = [[], []];
    }
  }
  return [...lines, line];
}

const fromDigits = (digits: string): string =>
  (digits.replace(/\s/g, '').match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');

const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES[sign] ?? sign),
  );
