import type { CertificatePalette } from '@kompeten/domain';
import { ArchivalPdf, archivalOptions, type PdfkitElement, type PdfkitInternals } from './archival-pdf.ts';
import { type Faces, SHARED_FACES } from './faces.ts';
import { type FileParts, partsOf } from './file-parts.ts';
import { FONT_NAMES, type FontName } from './fonts.ts';
import { glyphsOf, lineOperators } from './letters.ts';
import type { DocumentInfo } from './metadata.ts';
import { PAGE, PALETTE, tintsOf } from './palette.ts';
import type { PdfReference } from './pdf-reference.ts';
import { signatureWidget } from './signature-widget.ts';
import { setSpans } from './spans.ts';
import type { Style } from './style.ts';
import type { AttachedFile, Box, ElementOptions, StructureElement, Surface } from './surface.ts';

/** A PDF/A-3a and PDF/UA-1 document in the making. */
export class Sheet implements Surface {
  readonly pdf: ArchivalPdf;
  readonly root: StructureElement;
  readonly #internals: PdfkitInternals;
  readonly #tints: ReadonlyMap<string, string>;
  readonly #faces: Faces;
  #embedsLetters = false;
  readonly #described: number[] = [];

  constructor(
    info: DocumentInfo,
    orientation: 'landscape' | 'portrait' = 'landscape',
    palette: CertificatePalette = PALETTE,
    faces: Faces = SHARED_FACES,
  ) {
    this.#faces = faces;
    this.#tints = tintsOf(palette);
    this.pdf = new ArchivalPdf(archivalOptions(info, orientation));
    this.#internals = this.pdf as unknown as PdfkitInternals;
    for (const name of FONT_NAMES) this.#register(name);
    const root = this.pdf.struct('Document');
    this.pdf.addStructure(root);
    this.root = root;
  }

  #register(name: FontName): void {
    this.pdf.registerFont(name, this.#faces.fontOf(name) as unknown as PDFKit.Mixins.PDFFontSource).font(name);
    const words = this.#faces.wordsOf(name);
    if (words !== null) this.#internals._font.layoutCache = words;
  }

  /** The colour that the palette of this document has in the place of a usual one. */
  tint(color: string): string {
    return this.#tints.get(color) ?? color;
  }

  /** Adds an element under a parent; what `draw` draws becomes its content. */
  element(parent: StructureElement, type: string, options: ElementOptions = {}, draw?: () => void): StructureElement {
    const element = this.pdf.struct(type, options) as PdfkitElement;
    (parent as PdfkitElement).add(element);
    if (options.alt !== undefined) this.#described.push(element.dictionary.id);
    if (draw !== undefined) element.add(draw);
    return element;
  }

  /** Sets one line from a point of its baseline on. */
  line(text: string, x: number, y: number, style: Style): void {
    const { size } = style;
    const color = this.tint(style.color);
    const glyphs = this.#embedsLetters ? glyphsOf(text, style.font) : null;
    this.pdf.font(style.font, size);
    if (glyphs === null) {
      this.pdf.fillColor(color);
      setSpans(this.pdf, this.#faces, text, { x, y, style });
      return;
    }
    this.pdf.addContent(lineOperators({ glyphs, font: this.pdf.usedFont(), x, y, style, color }));
  }

  /** Shows a picture, as large as a box allows, in its middle. */
  picture(picture: Buffer, { x, y, width, height }: Box): void {
    // The type package wants a path or an ArrayBuffer; pdfkit takes a Buffer as well.
    const bytes = picture as unknown as ArrayBuffer;
    this.pdf.image(bytes, x, y, { fit: [width, height], align: 'center', valign: 'center' });
  }

  /** Embeds the letters that a template needs in any case, whatever this document is made of. */
  embedLetters(): void {
    this.#embedsLetters = this.#faces.embedded !== '';
    for (const name of FONT_NAMES) {
      this.pdf.font(name);
      this.#internals._font.encode(this.#faces.embedded);
    }
  }

  /** Draws a part of the page that other documents have as well. */
  region(_parent: StructureElement, _key: string, draw: () => void): void {
    this.pdf.region(draw);
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

  /** Shows a form object on the current page under a name of its own. */
  show(name: string, form: PdfReference): void {
    this.pdf.page.xobjects[name] = form;
    this.pdf.addContent(`/${name} Do`);
  }

  /** Puts the field of a signature on the page, named for readers; `draw` draws what it shows, in page coordinates. */
  field(
    parent: StructureElement,
    { x, y, width, height }: Box,
    name: string,
    signature: PdfReference,
    draw: () => void,
  ) {
    const structParent = this.element(parent, 'Form', { alt: name });
    const appearance = this.pdf.formOf([x, PAGE.height - y - height, x + width, PAGE.height - y], draw);
    const { dictionary, annotations } = this.#internals.page;
    const widget = { ...signatureWidget(name, { page: dictionary, signature, appearance }), structParent };
    this.pdf.annotate(x, y, width, height, widget as Parameters<PDFKit.PDFDocument['annotate']>[4]);
    structParent.end();
    const { data } = this.#internals._root;
    data.AcroForm = { Fields: [annotations.at(-1)], SigFlags: 3 };
    data.Perms = { DocMDP: signature };
  }

  /** Puts a data file into the document. */
  attach({ name, text, type, description, at }: AttachedFile): void {
    const about = { name, type, relationship: 'Data', description, creationDate: at, modifiedDate: at };
    this.pdf.file(Buffer.from(text), about);
  }

  /** Ends the document and answers its bytes. */
  finish(): Buffer {
    this.root.end();
    this.pdf.end();
    return this.#internals.read();
  }

  /** Where in the finished file stands what differs from one document to the next. */
  parts(): FileParts {
    return partsOf(this.#internals, this.#described);
  }
}
