import PDFDocument from 'pdfkit';
import { type CompressedPart, compressedPart, passingPart, streamOfParts } from './content-stream.ts';
import { archivalMetadata, type DocumentInfo } from './metadata.ts';
import { UPSIDE_DOWN } from './palette.ts';
import type { PdfReference } from './pdf-reference.ts';

/** A stream that is being drawn into, chunk by chunk. */
export interface ContentStream extends PdfReference {
  buffer: Uint8Array[];
  compress: boolean;
}

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
  _pageBuffer: PdfkitInternals['page'][];
  page: {
    content: ContentStream;
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

/** From which to which chunk of a content stream a region of its page goes. */
type Span = readonly [from: number, to: number];

/** Compresses what was drawn into a content stream, before pdfkit would: each region and what is between them by itself. */
export function compressContent(content: ContentStream, regions: readonly Span[] = []): void {
  const parts: CompressedPart[] = [];
  const add = ([from, to]: Span, compress: typeof compressedPart) => {
    if (to > from) parts.push(compress(Buffer.concat(content.buffer.slice(from, to))));
  };
  let end = 0;
  for (const region of regions) {
    add([end, region[0]], passingPart);
    add(region, compressedPart);
    [, end] = region;
  }
  add([end, content.buffer.length], passingPart);
  content.compress = false;
  content.data.Filter = 'FlateDecode';
  content.buffer = [streamOfParts(parts)];
}

/** pdfkit's document without what the archival form forbids. */
export class ArchivalPdf extends PDFDocument {
  readonly #regions = new Map<ContentStream, Span[]>();

  // pdfkit neither escapes XML in the metadata nor knows PDF/UA beside PDF/A-3.
  _addInfo(): void {
    this.appendXML(archivalMetadata(this.info));
  }

  // pdfkit would ask viewers to redraw appearances (NeedAppearances), which PDF/A forbids; the form is written directly.
  override endAcroForm(): this {
    return this;
  }

  /** The name of the current font among the resources of the page. */
  usedFont(): string {
    const { page, _font: font } = this as unknown as PdfkitInternals;
    page.fonts[font.id] ??= font.ref();
    return font.id;
  }

  /** Collects drawing in page coordinates into a form object, the size of a box, instead of the page. */
  formOf(BBox: [number, number, number, number], draw: () => void): PdfReference {
    const { page } = this as unknown as PdfkitInternals;
    const { content } = page;
    const form = (this as unknown as PdfkitInternals).ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox,
      Resources: page.resources,
    }) as ContentStream;
    page.content = form;
    this.addContent(UPSIDE_DOWN);
    draw();
    page.content = content;
    compressContent(form);
    form.end();
    return form;
  }

  /** Draws a part of the page whose operators are compressed by themselves. */
  region(draw: () => void): void {
    const { content } = (this as unknown as PdfkitInternals).page;
    const from = content.buffer.length;
    draw();
    this.#regions.set(content, [...(this.#regions.get(content) ?? []), [from, content.buffer.length]]);
  }

  override flushPages(): void {
    for (const { content } of (this as unknown as PdfkitInternals)._pageBuffer) {
      compressContent(content, this.#regions.get(content));
    }
    super.flushPages();
  }
}
