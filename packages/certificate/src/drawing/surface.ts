import type { PdfReference } from './pdf-reference.ts';
import type { Style } from './style.ts';

/** A node of the tree that screen readers follow; it takes nothing in once it has ended. */
export interface StructureElement {
  end(): unknown;
}

/** What a structure element tells a reader beside its content. */
export interface ElementOptions {
  lang?: string;
  alt?: string;
  scope?: 'Column' | 'Row';
  /** Left, top, right, bottom. */
  bbox?: [number, number, number, number];
}

/** A data file that goes with a document (ISO 19005-3 §6.8). */
export interface AttachedFile {
  name: string;
  text: string;
  /** Its media type. */
  type: string;
  description: string;
  at: Date;
}

/** A part of a page, from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is drawn with: lines, areas and operators, in points from the top left of the page. pdfkit's document is one. */
export interface Pen {
  addPage(): unknown;
  addContent(operators: string): Pen;
  lineWidth(width: number): Pen;
  moveTo(x: number, y: number): Pen;
  lineTo(x: number, y: number): Pen;
  rect(x: number, y: number, width: number, height: number): Pen;
  fill(color: string): unknown;
  stroke(color: string): unknown;
  fillColor(color: string): Pen;
  save(): Pen;
  restore(): Pen;
  rotate(angle: number, options: { origin: [number, number] }): unknown;
}

/** What a certificate is drawn on: a file in the making, or a sketch of one. */
export interface Surface {
  readonly pdf: Pen;
  readonly root: StructureElement;
  /** The colour that the palette of this document has in the place of a usual one. */
  tint(color: string): string;
  /** Adds an element under a parent; what `draw` draws becomes its content. */
  element(parent: StructureElement, type: string, options?: ElementOptions, draw?: () => void): StructureElement;
  /**
   * Draws a part of a page that is the same in every document with this key: what it shows and where depends on nothing
   * else, its elements lie below this parent, and it holds no picture.
   */
  region(parent: StructureElement, key: string, draw: () => void): void;
  /** Draws decoration that screen readers pass over. */
  artifact(draw: () => void): void;
  /** Sets one line from a point of its baseline on. */
  line(text: string, x: number, y: number, style: Style): void;
  /** Shows a picture, as large as a box allows, in its middle. */
  picture(picture: Buffer, box: Box): void;
  /** A new indirect object. */
  reference(data: Record<string, unknown>): PdfReference;
  /** Shows a form object on the current page under a name of its own. */
  show(name: string, form: PdfReference): void;
  /** Puts the field of a signature on the page, named for readers; `draw` draws what it shows, in page coordinates. */
  field(parent: StructureElement, box: Box, name: string, signature: PdfReference, draw: () => void): void;
  /** Puts a data file into the document. */
  attach(file: AttachedFile): void;
}
