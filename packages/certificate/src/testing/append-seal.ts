import { type Bytes, fromLatin1, joined, latin1Of, toHex } from '../der/bytes.ts';
import { appendRevision } from '../long-term/append-revision.ts';
import { objectsOf } from '../long-term/pdf-objects.ts';

const ROOM = 8_192;
const RANGE = '[0 9999999999 9999999999 9999999999]';

/** Appends an invisible signature to a file that has none, as a signing service does: an update, and a CMS over all of it. */
export function withSealBehind(prepared: Uint8Array, cades: (content: Uint8Array) => Uint8Array): Buffer {
  const pdf = new Uint8Array(prepared);
  const file = objectsOf(latin1Of(pdf));
  const pages = Number(/\/Pages (\d+) 0 R/.exec(file.body(file.root))?.[1]);
  const page = Number(/\/Kids \[(\d+) 0 R/.exec(file.body(pages))?.[1]);
  const [signature, widget] = [file.size, file.size + 1];
  const field = `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Segel)\n/F 132\n/Rect [0 0 0 0]\n/P ${page} 0 R\n/V ${signature} 0 R\n>>`;
  const kind = '/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached';
  const update = appendRevision(pdf, file, [
    {
      id: signature,
      body: `<<\n${kind}\n/ByteRange ${RANGE}\n/Contents <${'0'.repeat(2 * ROOM)}>\n/M (D:20250808070500Z)\n>>`,
    },
    { id: widget, body: field },
    { id: page, body: within(file.body(page), `/Annots [${widget} 0 R]`) },
    { id: file.root, body: within(file.body(file.root), `/AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`) },
  ]);
  return filled(update, pdf.length, cades);
}

const within = (dictionary: string, entry: string): string => dictionary.replace(/\n?>>$/, `\n${entry}\n>>`);

function filled(update: Bytes, from: number, cades: (content: Uint8Array) => Uint8Array): Buffer {
  const text = latin1Of(update);
  const start = text.indexOf('/Contents <', from) + '/Contents '.length;
  const end = start + 2 + 2 * ROOM;
  const range = `[0 ${start} ${end} ${update.length - end}]`.padEnd(RANGE.length);
  const ranged = fromLatin1(text.slice(0, from) + text.slice(from).replace(RANGE, () => range));
  const cms = cades(joined(ranged.subarray(0, start), ranged.subarray(end)));
  ranged.set(fromLatin1(toHex(cms)), start + 1);
  return Buffer.from(ranged);
}
