import PDFDocument from 'pdfkit';
import { archivalMetadata, type DocumentInfo } from './metadata.ts';
import type { PdfReference } from './pdf-reference.ts';

/** What pdfkit has and its type package does not describe; only what writes files touches it. */
export interface PdfkitInternals {
  _root: PdfReference;
  _info: PdfReference;
  _offsets: number[];
  _font: { layoutCache: Record<string, unknown>; encode(text: string): unknown };
  page: { content: PdfReference; resources: PdfReference; dictionary: PdfReference; annotations: PdfReference[] };
  ref(data: Record<string, unknown>): PdfReference;
  read(): Buffer;
}

/** A structure element, with the object that it becomes. */
export type PdfkitElement = ReturnType<PDFKit.PDFDocument['struct']> & { dictionary: PdfReference };

/** What makes pdfkit's document one that is archived (ISO 19005-3) and accessible (ISO 14289-1), on A4. */
export function archivalOptions(info: DocumentInfo, orientation: 'landscape' | 'portrait') {
  const layout = { size: 'A4', layout: orientation, margin: 0, autoFirstPage: false, displayTitle: true } as const;
  const archival = { subset: 'PDF/A-3a', pdfVersion: '1.7', tagged: true, lang: 'id-ID' } as const;
  // `font: null` keeps pdfkit from adding Helvetica, which could not be embedded; its type does not allow null.
  return { ...layout, ...archival, info, font: null as unknown as string };
}

/** pdfkit's document without what the archival form forbids. */
export class ArchivalPdf extends PDFDocument {
  // pdfkit neither escapes XML in the metadata nor knows PDF/UA beside PDF/A-3.
  _addInfo(): void {
    this.appendXML(archivalMetadata(this.info));
  }

  // pdfkit would ask viewers to redraw appearances (NeedAppearances), which PDF/A forbids; the form is written directly.
  override endAcroForm(): this {
    return this;
  }
}
