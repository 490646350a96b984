import type { CertificateDocument } from '../document/certificate-document.ts';
import { isCertificateDocument } from '../document/document-shape.ts';
import { inflated } from './inflate.ts';
import { dictionaryOf, type PdfRevision } from './pdf-revision.ts';
import { PdfSyntaxProblem } from './pdf-syntax.ts';

const LARGEST = 512 * 1024;

/** The snapshot attached to a revision; what it says is only as good as the verdict on the file. */
export function readAttachedDocument(revision: PdfRevision): CertificateDocument {
  const value = readAttachedJson(revision);
  if (!isCertificateDocument(value)) throw new PdfSyntaxProblem('no certificate');
  return value;
}

/** The data attached to a revision, whatever they are. */
export function readAttachedJson(revision: PdfRevision): unknown {
  const specification = dictionaryOf(revision.first(revision.catalog, 'AF'));
  const file = revision.dictionary(specification, 'EF').entries.get('F') ?? null;
  const { dictionary, bytes } = revision.stream(file);
  const json = dictionary.entries.has('Filter') ? inflated(bytes, LARGEST) : bytes;
  return JSON.parse(new TextDecoder().decode(json));
}
