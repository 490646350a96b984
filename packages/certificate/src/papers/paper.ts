import { assertPrintable } from '../drawing/fonts.ts';
import { Sheet, type StructureElement } from '../drawing/sheet.ts';
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
    const { centreName, centreContact, specimen } = this.#head;
    const bottom = this.#height - 26;
    sheet.artifact(() => {
      setLine(
        sheet,
        `Halaman ${this.#page}`,
        { x: left, y: bottom, width, align: 'right' },
        { ...BODY, size: 8, color: QUIET },
      );
      sheet.pdf
        .lineWidth(1.2)
        .moveTo(left, 78)
        .lineTo(left + width, 78)
        .stroke(INK);
    });
    const name = fit(centreName.toUpperCase(), { ...STRONG, size: 14 }, { width, lines: 1, least: 8 });
    const contact = fit(centreContact, { ...BODY, size: 8.5, color: QUIET }, { width, lines: 1, least: 5 });
    sheet
      .element(this.#part, 'P', {}, () => void setLines(sheet, name, { x: left, y: 52, width, align: 'center' }))
      .end();
    if (centreContact !== '') {
      sheet
        .element(this.#part, 'P', {}, () => void setLines(sheet, contact, { x: left, y: 67, width, align: 'center' }))
        .end();
    }
    if (specimen) this.#specimen();
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

  /** Ends the document and answers its bytes. */
  finish(): Buffer {
    this.#part.end();
    return this.sheet.finish();
  }

  #specimen(): void {
    const style: Style = { font: 'sansBold', size: 9, color: '#7d1d20' };
    const place = { x: this.left, y: 30, width: this.width, align: 'center' as const };
    const text = 'CONTOH · bukan dokumen resmi';
    this.sheet.element(this.#part, 'P', {}, () => setLine(this.sheet, text, place, style)).end();
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
