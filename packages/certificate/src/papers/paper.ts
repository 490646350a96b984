import { assertPrintable } from '../drawing/fonts.ts';
import type { PdfReference } from '../drawing/pdf-reference.ts';
import { Sheet } from '../drawing/sheet.ts';
import type { StructureElement } from '../drawing/surface.ts';
import { breakLines, fit, type Place, type Style, setLine, setLines } from '../drawing/typesetting.ts';

/** What stands on every page of a letter or list. */
export interface PaperHead {
  centreName: string;
  /** Address, telephone and e-mail, in one line; empty where none is known. */
  centreContact: string;
  /** Marks papers of demo data, which are no official documents. */
  specimen: boolean;
}

/** What the file says about itself. */
export interface PaperInfo {
  title: string;
  subject: string;
  createdAt: Date;
  orientation: 'landscape' | 'portrait';
}

/** Plain paper: black ink, since offices print it on whatever they have. */
export const INK = '#1a1a1a';
const QUIET = '#555555';
const LINE = '#8a8a8a';
const MARGIN = 56;
const SIZES = { portrait: { width: 595.28, height: 841.89 }, landscape: { width: 841.89, height: 595.28 } } as const;

/** The style of running text. */
export const BODY: Style = { font: 'sans', size: 10.5, color: INK };
/** The same, bold. */
export const STRONG: Style = { ...BODY, font: 'sansBold' };
const LEADING = 1.35;

/** A letter or list in the making: it knows where the pen stands and begins a page when one is full. */
export class Paper {
  readonly sheet: Sheet;
  readonly left = MARGIN;
  readonly width: number;
  /** Where the next thing begins, from the top of the page. */
  y = 0;
  #page = 0;
  readonly #height: number;
  readonly #head: PaperHead;
  #part: StructureElement;

  constructor(head: PaperHead, { title, subject, createdAt, orientation }: PaperInfo) {
    for (const text of [head.centreName, head.centreContact, title, subject]) assertPrintable('paper', text);
    const said = { Title: title, Author: head.centreName, Subject: subject, Producer: 'Kompeten', Creator: 'Kompeten' };
    this.sheet = new Sheet({ ...said, CreationDate: createdAt, ModDate: createdAt }, orientation);
    this.#head = head;
    this.#height = SIZES[orientation].height;
    this.width = SIZES[orientation].width - 2 * MARGIN;
    this.#part = this.sheet.element(this.sheet.root, 'Sect');
    this.page();
  }

  /** The part of the document that is being written. */
  get part(): StructureElement {
    return this.#part;
  }

  /** Begins a page, with the letterhead on it. */
  page(): void {
    this.sheet.pdf.addPage();
    this.#page += 1;
    const { sheet, left, width } = this;
    sheet.artifact(() => {
      const foot = { x: left, y: this.#height - 26, width, align: 'right' as const };
      setLine(sheet, `Halaman ${this.#page}`, foot, { ...BODY, size: 8, color: QUIET });
      sheet.pdf
        .lineWidth(1.2)
        .moveTo(left, 78)
        .lineTo(left + width, 78)
        .stroke(INK);
    });
    const { centreName, centreContact, specimen } = this.#head;
    this.#line(centreName.toUpperCase(), 52, { ...STRONG, size: 14 });
    if (centreContact !== '') this.#line(centreContact, 67, { ...BODY, size: 8.5, color: QUIET });
    if (specimen) this.#line('CONTOH · bukan dokumen resmi', 30, { ...STRONG, size: 9, color: '#7d1d20' });
    this.y = 100;
  }

  /** Begins a page unless so much height is left on this one. */
  need(height: number): void {
    if (this.y + height > this.#height - MARGIN) this.page();
  }

  /** Sets running text in a column, over as many lines as it needs; the pen goes below it. */
  text(text: string, { style = BODY, x = this.left, width = this.width, align, type = 'P' }: TextSetting = {}): void {
    assertPrintable('paper', text);
    const lines = breakLines(text, style, width);
    this.need(lines.length * style.size * LEADING);
    const fitted = { lines, style };
    const place: Place = { x, y: this.y + style.size, width, ...(align && { align }) };
    this.sheet.element(this.#part, type, {}, () => void setLines(this.sheet, fitted, place, LEADING)).end();
    this.y += lines.length * style.size * LEADING;
  }

  /** Leaves room. */
  gap(height: number): void {
    this.y += height;
  }

  /** Ends the document, and with it the object of its signature where it has one; answers its bytes. */
  finish(signature?: PdfReference): Buffer {
    this.#part.end();
    signature?.end();
    return this.sheet.finish();
  }

  #line(text: string, y: number, style: Style): void {
    const place = { x: this.left, y, width: this.width, align: 'center' as const };
    const fitted = fit(text, style, { width: this.width, lines: 1, least: 5 });
    this.sheet.element(this.#part, 'P', {}, () => void setLines(this.sheet, fitted, place)).end();
  }
}

/** Where and how running text is set. */
export interface TextSetting {
  style?: Style;
  x?: number;
  width?: number;
  align?: Place['align'];
  type?: 'P' | 'H1' | 'H2';
}

/** The colour of ruled lines. */
export const RULE = LINE;
