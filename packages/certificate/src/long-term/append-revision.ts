import { type Bytes, fromLatin1, joined } from '../der/bytes.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** An object of an update: its number, and what stands in it as Latin-1. */
export interface UpdatedObject {
  id: number;
  body: string;
}

/**
 * Appends objects to a file without a change of what stands there (ISO 32000-1 §7.5.6); the same objects always give the
 * same bytes, so that a reader can write an update again and compare.
 */
export function appendRevision(pdf: Bytes, file: PdfObjects, objects: readonly UpdatedObject[]): Bytes {
  const sorted = [...objects].sort((one, other) => one.id - other.id);
  let [text, table] = ['', 'xref\n'];
  for (const { id, body } of sorted) {
    table += `${id} 1\n${String(pdf.length + text.length).padStart(10, '0')} 00000 n \n`;
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(file.size, ...sorted.map(({ id }) => id + 1));
  const trailer = `trailer\n<<\n/Size ${size}\n/Root ${file.root} 0 R\n${file.info}/Prev ${file.startxref}\n>>\n`;
  const start = pdf.length + text.length;
  return joined(pdf, fromLatin1(`${text}${table}${trailer}startxref\n${start}\n%%EOF\n`));
}

/** A stream object as it is written, without a filter. */
export const streamOf = (bytes: string): string => `<<\n/Length ${bytes.length}\n>>\nstream\n${bytes}\nendstream`;
