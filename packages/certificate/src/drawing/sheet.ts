import type { CertificatePalette } from '@kompeten/domain';
import PDFDocument from 'pdfkit';
import { FONT_NAMES, type FontName, fontOf, laidOutWords } from './fonts.ts';
import { archivalMetadata, type DocumentInfo } from './metadata.ts';
import { PAGE, PALETTE, tintsOf } from './palette.ts';

/** An indirect object that is being written. */
export interface PdfReference {
  readonly id: number;
  /** Where it begins in the file; known once it has ended. */
  readonly offset: number;
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** A node of the tree that screen readers follow. */
export type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>;

/** What a structure element tells a reader beside its content. */
export interface ElementOptions {
  lang?: string;
  alt?: string;
  scope?: 'Column' | 'Row';
  /** Left, top, right, bottom. */
  bbox?: [number, number, number, number];
}

// What pdfkit has and its type package does not describe; this file alone touches it.
interface PdfkitInternals {
  _root: PdfReference;
  _font: { layoutCache: Record<string, unknown> };
  page: { content: PdfReference; resources: PdfReference; dictionary: PdfReference; annotations: PdfReference[] };
  ref(data: Record<string, unknown>): PdfReference;
  read(): Buffer;
}

class ArchivalPdf extends PDFDocument {
  // pdfkit neither escapes XML in the metadata nor knows PDF/UA beside PDF/A-3.
  _addInfo(): void {
    this.appendXML(archivalMetadata(this.info));
  }

  // pdfkit would ask viewers to redraw appearances (NeedAppearances), which PDF/A forbids; the form is written directly.
  override endAcroForm(): this {
    return this;
  }
}

/** A PDF/A-3a and PDF/UA-1 document in the making. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: StructureElement;
  readonly #internals: PdfkitInternals;
  readonly #tints: ReadonlyMap<string, string>;

  constructor(
    info: DocumentInfo,
    orientation: 'landscape' | 'portrait' = 'landscape',
    palette: CertificatePalette = PALETTE,
  ) {
    this.#tints = tintsOf(palette);
    const layout = { size: 'A4', layout: orientation, margin: 0, autoFirstPage: false, displayTitle: true } as const;
    const archival = { subset: 'PDF/A-3a', pdfVersion: '1.7', tagged: true, lang: 'id-ID' } as const;
    // `font: null` keeps pdfkit from adding Helvetica, which could not be embedded; its type does not allow null.
    const options = { ...layout, ...archival, info, font: null as unknown as string };
    this.pdf = new ArchivalPdf(options);
    this.#internals = this.pdf as unknown as PdfkitInternals;
    for (const name of FONT_NAMES) this.#register(name);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  #register(name: FontName): void {
    this.pdf.registerFont(name, fontOf(name) as unknown as PDFKit.Mixins.PDFFontSource).font(name);
    this.#internals._font.layoutCache = laidOutWords(name);
  }

  /** The colour that the palette of this document has in the place of a usual one. */
  tint(color: string): string {
    return this.#tints.get(color) ?? color;
  }

  /** Adds an element under a parent; what `draw` draws becomes its content. */
  element(parent: StructureElement, type: string, options: ElementOptions = {}, draw?: () => void): StructureElement {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    if (draw !== undefined) element.add(draw);
    return element;
  }

  /** Draws decoration that screen readers pass over. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A new indirect object. */
  reference(data: Record<string, unknown>): PdfReference {
    return this.#internals.ref(data);
  }

  /** The document catalog's dictionary. */
  get catalog(): Record<string, unknown> {
    return this.#internals._root.data;
  }

  /** The current page's dictionary. */
  get pageReference(): PdfReference {
    return this.#internals.page.dictionary;
  }

  /** Annotations of the current page. */
  get annotations(): PdfReference[] {
    return this.#internals.page.annotations;
  }

  /** Shows a form object on the current page under a name of its own. */
  show(name: string, form: PdfReference): void {
    this.pdf.page.xobjects[name] = form;
    this.pdf.addContent(`/${name} Do`);
  }

  /** Collects drawing in page coordinates into a form object, the size of the rectangle, instead of the page. */
  formOf(rectangle: [number, number, number, number], draw: () => void): PdfReference {
    const { page } = this.#internals;
    const [left, top, right, bottom] = rectangle;
    const BBox = [left, PAGE.height - bottom, right, PAGE.height - top];
    const form = this.reference({ Type: 'XObject', Subtype: 'Form', BBox, Resources: page.resources });
    const { content } = page;
    page.content = form;
    this.pdf.addContent(`1 0 0 -1 0 ${PAGE.height} cm`);
    draw();
    page.content = content;
    form.end();
    return form;
  }

  /** Ends the document and answers its bytes. */
  finish(): Buffer {
    this.root.end();
    this.pdf.end();
    return this.#internals.read();
  }
}
