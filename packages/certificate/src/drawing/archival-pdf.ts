import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { archivalMetadata, type DocumentInfo } from './metadata.ts';
import type { PdfReference } from './pdf-reference.ts';

/** What pdfkit has and its type package does not describe; only what writes files touches it. */
export interface PdfkitInternals {
  _root: PdfReference;
  _info: PdfReference;
  _offsets: number[];
  _font: {
    id: string;
    layoutCache: Record<string, unknown>;
    encode(text: string): unknown;
    ref(): PdfReference;
  };
  page: {
    content: PdfReference;
    resources: PdfReference;
    dictionary: PdfReference;
    annotations: PdfReference[];
    fonts: Record<string, PdfReference>;
  };
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

/** A stream compressed as fast as zlib can: a tenth larger than the smallest, in a fifth of the time. */
export const quicklyCompressed = (content: Uint8Array): Buffer => deflateSync(content, { level: 1 });

/** Compresses what was drawn into a content stream, before pdfkit would. */
export function compressQuickly(content: PdfReference & { buffer?: Uint8Array[]; compress?: boolean }): void {
  content.compress = false;
  content.data.Filter = 'FlateDecode';
  content.buffer = [quicklyCompressed(Buffer.concat(content.buffer ?? []))];
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

  override flushPages(): void {
    for (const { content } of (this as unknown as { _pageBuffer: PdfkitInternals['page'][] })._pageBuffer) {
      compressQuickly(content);
    }
    super.flushPages();
  }
}
