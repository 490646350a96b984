import { attempt } from './attempt.ts';
import { dictionaryOf, PdfRevision } from './pdf-revision.ts';
import { isName, PdfSyntaxProblem, type PdfValue } from './pdf-syntax.ts';

/** The revision that a signature covers from the first byte to its last. */
export interface SignedRevision {
  revision: PdfRevision;
  /** Where the revision ends; anything behind it is not signed. */
  end: number;
  /** The only gap: the Contents string with its angle brackets. */
  gap: { start: number; end: number };
  /** The signature in hex, with the zeros that fill its room. */
  contents: string;
  /** The time that the signature dictionary claims. */
  claimedAt: Date;
}

const MOST_REVISIONS = 8;

/** Finds the first revision whose signature covers all of it but the signature itself, judged by structure. */
export function findSignedRevision(text: string): SignedRevision | null {
  const ends = [...text.matchAll(/startxref\n\d{1,10}\n%%EOF\n/g)].slice(0, MOST_REVISIONS);
  for (const match of ends) {
    const found = attempt(() => signedRevisionEndingAt(text, match.index + match[0].length));
    if (found !== null) return found;
  }
  return null;
}

function signedRevisionEndingAt(text: string, end: number): SignedRevision {
  const revision = new PdfRevision(text, end);
  const form = revision.dictionary(revision.catalog, 'AcroForm');
  const [first = null] = revision.list(form, 'Fields');
  const field = dictionaryOf(first);
  const signature = revision.dictionary(field, 'V');
  const contents = stringOf(signature.entries.get('Contents'));
  const gap = { start: contents.start, end: contents.end };
  const expected = [0, gap.start, gap.end, end - gap.end];
  const range = signature.entries.get('ByteRange');
  if (!Array.isArray(range) || range.length !== 4 || range.some((value, index) => value !== expected[index])) {
    throw new PdfSyntaxProblem('byte range');
  }
  if (!isName(signature.entries.get('SubFilter'), 'ETSI.CAdES.detached')) throw new PdfSyntaxProblem('filter');
  return { revision, end, gap, contents: contents.text, claimedAt: dateOf(stringOf(signature.entries.get('M')).text) };
}

function stringOf(value: PdfValue | undefined) {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'string') return value;
  throw new PdfSyntaxProblem('no string');
}

// ISO 32000-1 §7.9.4, in the one form that we write.
function dateOf(text: string): Date {
  const digits = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (digits === null) throw new PdfSyntaxProblem('date');
  const [, year, month, day, hour, minute, second] = digits;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(date.getTime())) throw new PdfSyntaxProblem('date');
  return date;
}
