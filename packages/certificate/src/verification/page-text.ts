import type { LooseFile } from './loose-file.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';
import { asDictionary, referredBy } from './pdf-values.ts';
import { shownIn } from './shown-text.ts';
import { type Decoder, decoderOf, plainDecoder } from './to-unicode.ts';

const MOST_PAGES = 12;
const MOST_LINES = 600;
/** Of one page: more than anybody reads on it. */
const MOST_LETTERS = 50_000;
/** Nodes of the tree of pages that are looked at. */
const MOST_NODES = 20_000;

/** The pages of a file in their order, each with the number of its object. */
export function pagesOf(file: LooseFile): { id: number; page: PdfDictionary }[] {
  const pages: { id: number; page: PdfDictionary }[] = [];
  const seen = new Set<number>();
  const catalog = file.objects.findLast(({ value }) => asDictionary(value).entries.has('Pages'));
  const waiting: (PdfValue | undefined)[] = [asDictionary(catalog?.value).entries.get('Pages')];
  for (let nodes = 0; waiting.length > 0 && nodes < MOST_NODES && pages.length < MOST_PAGES; nodes += 1) {
    const node = waiting.pop();
    const id = referredBy(node);
    if (id === null || seen.has(id)) continue;
    seen.add(id);
    const page = file.dictionary(node);
    const kids = file.resolve(page.entries.get('Kids'));
    if (Array.isArray(kids)) waiting.push(...[...kids].reverse());
    else pages.push({ id, page });
    nodes += Array.isArray(kids) ? kids.length : 0;
  }
  return pages;
}

/** What is written on each page, line by line, as somebody sees it who opens the file. */
export function linesOf(file: LooseFile): string[][] {
  const decoders = new Map<number, Decoder>();
  return pagesOf(file).map(({ page }) => {
    const contents = file.resolve(page.entries.get('Contents'));
    const parts = Array.isArray(contents) ? contents : [page.entries.get('Contents')];
    const content = parts.map((part) => file.contentOf(part)).join('\n');
    return readable(shownIn(content, fontsOf(file, page, decoders)));
  });
}

function readable(shown: Iterable<string>): string[] {
  const lines: string[] = [];
  let letters = 0;
  for (const line of shown) {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    letters += text.length;
    if (lines.length === MOST_LINES || letters > MOST_LETTERS) break;
  }
  return lines;
}

function fontsOf(file: LooseFile, page: PdfDictionary, decoders: Map<number, Decoder>): Map<string, Decoder> {
  const inherited = file.dictionary(page.entries.get('Parent')).entries.get('Resources');
  const resources = file.dictionary(page.entries.get('Resources') ?? inherited);
  const fonts = new Map<string, Decoder>();
  for (const [name, font] of file.dictionary(resources.entries.get('Font')).entries)
    fonts.set(name, decoderIn(file, file.dictionary(font).entries.get('ToUnicode'), decoders));
  return fonts;
}

/** The decoder of a map, which is read once however many fonts share it. */
function decoderIn(file: LooseFile, map: PdfValue | undefined, decoders: Map<number, Decoder>): Decoder {
  const id = referredBy(map);
  const known = id === null ? plainDecoder : decoders.get(id);
  if (known !== undefined || id === null) return known ?? plainDecoder;
  const text = file.contentOf(map);
  const decoder = text === '' ? plainDecoder : decoderOf(text);
  decoders.set(id, decoder);
  return decoder;
}
