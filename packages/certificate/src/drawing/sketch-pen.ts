import { remembered } from '../remembered.ts';
import { type CompressedPart, compressedPart, passingPart } from './content-stream.ts';
import { UPSIDE_DOWN } from './palette.ts';
import { rounded } from './pdf-text.ts';
import type { Pen } from './surface.ts';

/** Operators of a content stream, in their order; some are compressed already. */
export type Operators = (string | CompressedPart)[];

const bytesOf = (operators: readonly string[]): Buffer => Buffer.from(`${operators.join('\n')}\n`, 'latin1');

/** Compresses operators that stand in many documents; null where there are none. */
export const regionPart = (operators: readonly string[]): CompressedPart | null =>
  operators.length === 0 ? null : compressedPart(bytesOf(operators));

/** Compresses operators as the file in the making does: each region, and what is between regions. */
export function partsOf(operators: Operators): CompressedPart[] {
  const parts: CompressedPart[] = [];
  let between: string[] = [];
  const close = () => {
    if (between.length > 0) parts.push(passingPart(bytesOf(between)));
    between = [];
  };
  for (const each of operators) {
    if (typeof each === 'string') {
      between.push(each);
      continue;
    }
    close();
    parts.push(each);
  }
  close();
  return parts;
}

/** Where a pen stands on its page, and what it has used there. */
export interface PenState {
  marks: number;
  used: readonly string[];
}

/** Writes the operators that pdfkit would write (ISO 32000-1 annex A), and nothing of the file around them. */
export class SketchPen implements Pen {
  readonly pages: Operators[] = [];
  #target: Operators = [];
  #marks = 0;
  #used = new Set<string>();

  addPage(): this {
    this.#target = [UPSIDE_DOWN];
    this.pages.push(this.#target);
    [this.#marks, this.#used] = [0, new Set()];
    return this;
  }

  /** The number of the next marked content of this page (ISO 32000-1 §14.7.4.3). */
  nextMark(): number {
    this.#marks += 1;
    return this.#marks - 1;
  }

  /** Whether this page has not used a resource before. */
  isFirstUse(resource: string): boolean {
    if (this.#used.has(resource)) return false;
    this.#used.add(resource);
    return true;
  }

  get state(): PenState {
    return { marks: this.#marks, used: [...this.#used] };
  }

  /** Puts a region on the page that was drawn before, and goes on behind it. */
  place(region: CompressedPart | null, { marks, used }: PenState): void {
    if (region !== null) this.#target.push(region);
    [this.#marks, this.#used] = [marks, new Set(used)];
  }

  addContent(operators: string): this {
    this.#target.push(operators);
    return this;
  }

  /** Collects what `draw` writes instead of putting it on the page. */
  apart(draw: () => void, collected: Operators = []): Operators {
    const page = this.#target;
    this.#target = collected;
    draw();
    this.#target = page;
    return collected;
  }

  lineWidth(width: number): this {
    return this.addContent(`${rounded(width)} w`);
  }

  moveTo(x: number, y: number): this {
    return this.addContent(`${rounded(x)} ${rounded(y)} m`);
  }

  lineTo(x: number, y: number): this {
    return this.addContent(`${rounded(x)} ${rounded(y)} l`);
  }

  rect(x: number, y: number, width: number, height: number): this {
    return this.addContent(`${rounded(x)} ${rounded(y)} ${rounded(width)} ${rounded(height)} re`);
  }

  fillColor(color: string): this {
    return this.addContent(`/DeviceRGB cs\n${operandsOf(color)} scn`);
  }

  fill(color: string): this {
    return this.fillColor(color).addContent('f');
  }

  stroke(color: string): this {
    return this.addContent(`/DeviceRGB CS\n${operandsOf(color)} SCN\nS`);
  }

  save(): this {
    return this.addContent('q');
  }

  restore(): this {
    return this.addContent('Q');
  }

  rotate(angle: number, { origin: [x, y] }: { origin: [number, number] }): this {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos, x - (x * cos - y * sin), y - (x * sin + y * cos)];
    return this.addContent(`${matrix.map(rounded).join(' ')} cm`);
  }
}

const operands = new Map<string, string>();

// Every digit of it, as pdfkit writes a colour.
const operandsOf = (color: string): string =>
  remembered(operands, 256, color, () =>
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).join(' '),
  );
