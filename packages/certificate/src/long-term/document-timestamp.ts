import { CertificateProblem } from '../certificate-problem.ts';
import { type Bytes, fromLatin1, joined, latin1Of, toHex } from '../der/bytes.ts';
import type { TimestampAuthority } from '../timestamp/timestamp-port.ts';
import { PdfSyntaxProblem } from '../verification/pdf-syntax.ts';
import { appendRevision } from './append-revision.ts';
import { objectsOf } from './pdf-objects.ts';

/** Room for a token with its authority's chain. */
const ROOM = 8_192;
const RANGE = '[0 9999999999 9999999999 9999999999]';

/** A document timestamp that is yet to be made, and the gap that its token fills. */
export interface DocumentTimestampDraft {
  pdf: Bytes;
  gap: { start: number; end: number };
}

/**
 * Appends the place of a document timestamp (EN 319 142-1 §5.4.3: type DocTimeStamp, ETSI.RFC3161) on a field that shows
 * nothing: it has no size and lies outside the page (ISO 14289-1 §7.18.1, ISO 19005-3 §6.3.3). The same file always gets
 * the same place.
 */
export function documentTimestampDraft(pdf: Bytes): DocumentTimestampDraft {
  const file = objectsOf(latin1Of(pdf));
  const catalog = file.body(file.root);
  const fields = /\n\/Fields \[((?:\d+ 0 R ?)+)\]\n/.exec(catalog)?.[1];
  if (fields === undefined) throw new PdfSyntaxProblem('no form');
  const page = Number(/\n\/P (\d{1,7}) 0 R\n/.exec(file.body(Number.parseInt(fields, 10)))?.[1]);
  const [signature, widget] = [file.size, file.size + 1];
  const name = `Stempel Waktu ${fields.split('R').length - 1}`;
  const objects = [
    { id: signature, body: blank() },
    { id: widget, body: fieldOf(name, page, signature) },
    { id: page, body: withReference(file.body(page), 'Annots', widget) },
    { id: file.root, body: withReference(catalog, 'Fields', widget) },
  ];
  const update = latin1Of(appendRevision(pdf, file, objects).subarray(pdf.length));
  const start = pdf.length + update.indexOf('/Contents <') + '/Contents '.length;
  const end = start + 2 + 2 * ROOM;
  const range = `[0 ${start} ${end} ${pdf.length + update.length - end}]`.padEnd(RANGE.length);
  const filled = update.replace(RANGE, () => range);
  return { pdf: joined(pdf, fromLatin1(filled)), gap: { start, end } };
}

/** The bytes of a draft that its timestamp covers: all but the gap. */
export const coveredBy = ({ pdf, gap }: DocumentTimestampDraft): Bytes =>
  joined(pdf.subarray(0, gap.start), pdf.subarray(gap.end));

/** Puts a token into its place. */
export function filledWith({ pdf, gap }: DocumentTimestampDraft, token: Bytes): Bytes {
  if (token.length > ROOM) throw new CertificateProblem('signature_too_large', { bytes: token.length });
  const filled = pdf.slice();
  filled.set(fromLatin1(toHex(token)), gap.start + 1);
  return filled;
}

/** Stamps a whole file, so that everything in it is known to have existed at that instant. */
export async function withDocumentTimestamp(pdf: Bytes, authority: TimestampAuthority): Promise<Bytes> {
  const draft = documentTimestampDraft(pdf);
  return filledWith(draft, await authority.stamp(coveredBy(draft)));
}

const blank = (): string =>
  dictionary(
    ['/Type /DocTimeStamp', '/Filter /Adobe.PPKLite', '/SubFilter /ETSI.RFC3161'],
    [`/ByteRange ${RANGE}`, `/Contents <${'0'.repeat(2 * ROOM)}>`],
  );

const fieldOf = (name: string, page: number, signature: number): string =>
  dictionary(
    ['/Type /Annot', '/Subtype /Widget', '/FT /Sig', `/T (${name})`, `/TU (${name})`, '/F 132'],
    ['/Rect [-1 -1 -1 -1]', `/P ${page} 0 R`, `/V ${signature} 0 R`],
  );

const dictionary = (...lines: readonly string[][]): string => `<<\n${lines.flat().join('\n')}\n>>`;

function withReference(body: string, key: string, id: number): string {
  const list = new RegExp(`(\\n/${key} \\[(?:\\d+ 0 R ?)+)\\]`);
  if (!list.test(body)) throw new PdfSyntaxProblem(`no ${key}`);
  return body.replace(list, `$1 ${id} 0 R]`);
}
