import { PdfSyntaxProblem } from '../verification/pdf-syntax.ts';

/** What an update of a file must know of it. */
export interface PdfObjects {
  /** The number that the next new object takes. */
  size: number;
  root: number;
  /** The lines of the trailer that every update repeats. */
  info: string;
  startxref: number;
  /** An object as it stands in the newest revision, between `obj` and `endobj`. */
  body(id: number): string;
}

const MOST_REVISIONS = 64;

/** Follows the cross-reference tables of a file of our own making from the last to the first (ISO 32000-1 §7.5.4–7.5.6). */
export function objectsOf(text: string): PdfObjects {
  const startxref = Number(/startxref\n(\d{1,10})\n%%EOF\n$/.exec(text.slice(-40))?.[1] ?? -1);
  const offsets = new Map<number, number>();
  let [at, newest]: [number, string | null] = [startxref, null];
  for (let count = 0; at >= 0; count += 1) {
    const table = tableAt(text, at);
    if (count === MOST_REVISIONS || table === null) throw new PdfSyntaxProblem('no table');
    for (const [id, offset] of table.offsets) if (!offsets.has(id)) offsets.set(id, offset);
    newest ??= table.trailer;
    const before = numberIn(table.trailer, 'Prev') ?? -1;
    if (before >= at) throw new PdfSyntaxProblem('tables in a circle');
    at = before;
  }
  if (newest === null) throw new PdfSyntaxProblem('no trailer');
  const [size, root] = [numberIn(newest, 'Size'), numberIn(newest, 'Root')];
  if (size === null || root === null) throw new PdfSyntaxProblem('no root');
  const info = [/\/Info \d+ 0 R\n/, /\/ID \[<[0-9a-f]+> <[0-9a-f]+>\]\n/]
    .map((line) => line.exec(newest)?.[0] ?? '')
    .join('');
  return { size, root, info, startxref, body: (id) => bodyAt(text, id, offsets.get(id) ?? -1) };
}

function bodyAt(text: string, id: number, offset: number): string {
  const head = `${id} 0 obj\n`;
  const end = text.indexOf('\nendobj\n', offset);
  if (offset < 0 || end < 0 || !text.startsWith(head, offset)) throw new PdfSyntaxProblem('no object');
  return text.slice(offset + head.length, end);
}

function tableAt(text: string, at: number): { offsets: Map<number, number>; trailer: string } | null {
  const offsets = new Map<number, number>();
  const heading = /(?:xref\n)?(\d{1,7}) (\d{1,7})\n/y;
  heading.lastIndex = at;
  for (let match = heading.exec(text); match !== null; match = heading.exec(text)) {
    const [first, count] = [Number(match[1]), Number(match[2])];
    for (let row = 0; row < count; row += 1) {
      const line = text.slice(heading.lastIndex, heading.lastIndex + 20);
      if (!/^\d{10} \d{5} [nf] \n$/.test(line)) return null;
      if (line[17] === 'n') offsets.set(first + row, Number(line.slice(0, 10)));
      heading.lastIndex += 20;
    }
    at = heading.lastIndex;
  }
  const trailer = /trailer\n<<\n[\s\S]{0,2000}?\n>>\n/y;
  trailer.lastIndex = at;
  const found = trailer.exec(text)?.[0];
  return found === undefined ? null : { offsets, trailer: found };
}

function numberIn(trailer: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d{1,10})`).exec(trailer)?.[1];
  return found === undefined ? null : Number(found);
}
