import type { DrawnPdf } from './blank-signature.ts';
import { blanksIn, NoBlanks } from './blanks.ts';
import type { FileParts } from './file-parts.ts';
import { pdfDate, pdfText } from './pdf-text.ts';
import type { Sketch } from './sketch.ts';
import {
  contentBlank,
  fileBlank,
  fileIdOf,
  infoBlank,
  metadataBlank,
  photoBlank,
  type Rewrite,
  textBlank,
} from './template-blanks.ts';

/** A piece of the file: objects that every document has alike, or one that is written anew. */
interface Piece {
  bytes: Buffer;
  /** Where its objects begin, from its own beginning. */
  objects: [id: number, at: number][];
  rewrite: Rewrite | null;
}

/** What fills in a sketch of the same trace. */
export type CertificateTemplate = (sketch: Sketch) => DrawnPdf;

/**
 * Makes a template of a file that pdfkit drew and its sketch. Whatever fills it in gets, to the byte, the file that pdfkit
 * would have drawn; a file for which that is not so for itself is refused.
 */
export function templateOf(drawn: DrawnPdf, parts: FileParts, sketch: Sketch): CertificateTemplate | null {
  try {
    const template = compiled(drawn.bytes, parts, sketch);
    const again = template(sketch);
    return again.bytes.equals(drawn.bytes) && again.signatureOffset === drawn.signatureOffset ? template : null;
  } catch (error) {
    if (error instanceof NoBlanks) return null;
    throw error;
  }
}

function compiled(bytes: Buffer, parts: FileParts, sketch: Sketch): CertificateTemplate {
  const table = bytes.lastIndexOf('xref\n0 ');
  const pieces = piecesOf(bytes.subarray(0, table), parts.offsets, rewritesOf(parts, sketch));
  const trailer = bytes.toString('latin1', bytes.indexOf('trailer\n', table));
  const id = fileIdOf(sketch.info);
  const end = blanksIn(trailer, [`/ID [<${id}> <${id}>]`, `startxref\n${table}\n`]);
  const [count, signature] = [parts.offsets.length, parts.signature];
  return (other) => filledIn(pieces, count, signature, other, end);
}

function filledIn(
  pieces: readonly Piece[],
  count: number,
  signature: number,
  sketch: Sketch,
  end: ReturnType<typeof blanksIn>,
): DrawnPdf {
  const rows = new Array<number>(count).fill(0);
  const written: Buffer[] = [];
  let at = 0;
  for (const { bytes, objects, rewrite } of pieces) {
    const piece = rewrite === null ? bytes : rewrite(sketch);
    for (const [id, offset] of objects) rows[id - 1] = at + offset;
    written.push(piece);
    at += piece.length;
  }
  const id = fileIdOf(sketch.info);
  const trailer = end([`/ID [<${id}> <${id}>]`, `startxref\n${at}\n`]);
  const head = `xref\n0 ${count + 1}\n0000000000 65535 f \n`;
  written.push(Buffer.from(head), tableOf(rows), Buffer.from(trailer, 'latin1'));
  return { bytes: Buffer.concat(written), signatureOffset: signature === 0 ? 0 : (rows[signature - 1] ?? 0) };
}

const ROW = Buffer.from('0000000000 00000 n \n');
const ZERO = 0x30;

// ISO 32000-1 §7.5.4: ten digits a row, written from the last one on.
function tableOf(rows: readonly number[]): Buffer {
  const table = Buffer.alloc(rows.length * ROW.length, ROW);
  for (const [at, offset] of rows.entries()) {
    let rest = offset;
    for (let digit = at * ROW.length + 9; rest > 0; digit -= 1) {
      table[digit] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  }
  return table;
}

/** What is written anew, by the number of its object; made of the object as it stands. */
type Rewrites = ReadonlyMap<number, (object: Buffer) => Rewrite>;

// Readers of a sketch stand outside of what makes a template: it lives as long as the process, and keeps nobody's sketch alive.
const alternative = (at: number) => (sketch: Sketch) => `/Alt ${pdfText(sketch.alternatives[at] ?? '')}`;
const signedAt = ({ info }: Sketch) => `/M ${pdfDate(info.CreationDate ?? new Date(0))}`;
const fieldName = ({ signatureField }: Sketch) => `/TU ${pdfText(signatureField?.name ?? '')}`;
const appearance = ({ signatureField }: Sketch) => signatureField?.appearance;
const page =
  (at: number) =>
  ({ pdf }: Sketch) =>
    pdf.pages[at];
const photo =
  (at: number) =>
  ({ photos }: Sketch) =>
    photos[at];
const file =
  (at: number) =>
  ({ files }: Sketch) =>
    files[at];

function rewritesOf(parts: FileParts, drawn: Sketch): Rewrites {
  const each = <Id extends number>(ids: readonly Id[], make: (at: number, id: Id) => (object: Buffer) => Rewrite) =>
    ids.map((id, at): [number, (object: Buffer) => Rewrite] => [id, make(at, id)]);
  return new Map([
    ...each(parts.pages, (at) => (object) => contentBlank(object, page(at))),
    ...each(parts.described, (at) => (object) => textBlank(object, drawn, alternative(at))),
    ...each(parts.photos, (at) => (object) => photoBlank(object, photo(at))),
    ...each(parts.files, (at) => (object) => fileBlank(object, drawn, file(at))),
    ...each(parts.info, (at, id) => () => infoBlank(id, at)),
    ...each([parts.metadata], () => (object) => metadataBlank(object, drawn)),
    ...each([parts.signature], () => (object) => textBlank(object, drawn, signedAt)),
    ...each([parts.widget], () => (object) => textBlank(object, drawn, fieldName)),
    ...each([parts.appearance], () => (object) => contentBlank(object, appearance)),
  ]);
}

function piecesOf(bytes: Buffer, offsets: readonly number[], rewrites: Rewrites): Piece[] {
  const inOrder = offsets.map((at, index): [id: number, at: number] => [index + 1, at]).sort(([, a], [, b]) => a - b);
  const pieces: Piece[] = [];
  let [begin, objects]: [number, Piece['objects']] = [0, []];
  const keep = (end: number) => {
    if (end > begin) pieces.push({ bytes: Buffer.from(bytes.subarray(begin, end)), objects, rewrite: null });
    objects = [];
  };
  inOrder.forEach(([id, at], index) => {
    const rewrite = rewrites.get(id);
    if (rewrite === undefined) {
      objects.push([id, at - begin]);
      return;
    }
    const end = inOrder[index + 1]?.[1] ?? bytes.length;
    keep(at);
    pieces.push({ bytes: Buffer.alloc(0), objects: [[id, 0]], rewrite: rewrite(bytes.subarray(at, end)) });
    begin = end;
  });
  keep(bytes.length);
  return pieces;
}
