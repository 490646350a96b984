import { CREDENTIAL_ATTACHMENT } from '../document/attachment-name.ts';
import type { CertificateDocument } from '../document/certificate-document.ts';
import { isCertificateDocument } from '../document/document-shape.ts';
import { inflated } from './inflate.ts';
import { dictionaryOf, type PdfRevision } from './pdf-revision.ts';
import { type PdfDictionary, PdfSyntaxProblem } from './pdf-syntax.ts';
import { textIn } from './pdf-text.ts';

const LARGEST = 512 * 1024;

/** The snapshot attached to a revision; what it says is only as good as the verdict on the file. */
export function readAttachedDocument(revision: PdfRevision): CertificateDocument {
  const value = readAttachedJson(revision);
  if (!isCertificateDocument(value)) throw new PdfSyntaxProblem('no certificate');
  return value;
}

/** The data attached to a revision first of all, whatever they are. */
export function readAttachedJson(revision: PdfRevision): unknown {
  const [specification = null] = revision.list(revision.catalog, 'AF');
  return JSON.parse(textOf(revision, dictionaryOf(specification)));
}

/** The credential attached to a revision, as it stands there; null where there is none. */
export function readAttachedCredential(revision: PdfRevision): string | null {
  const specifications = revision.list(revision.catalog, 'AF').map(dictionaryOf);
  const found = specifications.find(({ entries }) => textIn(entries.get('UF') ?? null) === CREDENTIAL_ATTACHMENT);
  return found ? textOf(revision, found) : null;
}

function textOf(revision: PdfRevision, specification: PdfDictionary): string {
  const file = revision.dictionary(specification, 'EF').entries.get('F') ?? null;
  const { dictionary, bytes } = revision.stream(file);
  return new TextDecoder().decode(dictionary.entries.has('Filter') ? inflated(bytes, LARGEST) : bytes);
}
