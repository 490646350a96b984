import type { PdfReference } from './pdf-reference.ts';

/** Where in a finished file stands what differs from one certificate to the next, as the numbers of its objects. */
export interface FileParts {
  /** Where each object begins, from the first one on. */
  offsets: readonly number[];
  /** The content streams of the pages. */
  pages: readonly number[];
  /** Structure elements with an alternative text. */
  described: readonly number[];
  photos: readonly number[];
  files: readonly number[];
  /** The entries of the document information, in their order. */
  info: readonly number[];
  metadata: number;
  signature: number;
  /** The field of the signature and what it shows. */
  widget: number;
  appearance: number;
}

interface FinishedDocument {
  _root: PdfReference;
  _info: PdfReference;
  _offsets: number[];
}

const under = (reference: unknown, key: string): unknown => (reference as PdfReference | undefined)?.data[key];
const idOf = (reference: unknown): number => (reference as PdfReference | undefined)?.id ?? 0;

/** Finds the parts of a document that pdfkit has finished; 0 stands for what it does not have. */
export function partsOf(document: FinishedDocument, described: readonly number[]): FileParts {
  const { _root: root, _info: info, _offsets: offsets } = document;
  const pages = under(root.data.Pages, 'Kids') as PdfReference[];
  const [widget] = (root.data.AcroForm as { Fields: PdfReference[] } | undefined)?.Fields ?? [];
  const files = (root.data.AF as PdfReference[] | undefined) ?? [];
  return {
    offsets,
    pages: pages.map((page) => idOf(page.data.Contents)),
    described,
    photos: pages.flatMap((page) => photosOn(page)).map(idOf),
    files: files.map((file) => idOf((file.data.EF as { F: PdfReference }).F)),
    info: Object.values(info.data).map(idOf),
    metadata: idOf(root.data.Metadata),
    signature: idOf(under(widget, 'V')),
    widget: idOf(widget),
    appearance: idOf((under(widget, 'AP') as { N: PdfReference } | undefined)?.N),
  };
}

function photosOn(page: PdfReference): PdfReference[] {
  const shown = (under(page.data.Resources, 'XObject') ?? {}) as Record<string, PdfReference>;
  return Object.values(shown).filter(({ data }) => data.Filter === 'DCTDecode');
}
