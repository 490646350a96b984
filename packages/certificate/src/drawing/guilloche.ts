import { deflateSync } from 'node:zlib';
import type { CertificatePalette, TemplateBorder } from '@kompeten/domain';
import { frameOperators } from './frame.ts';
import { borderIn, type CertificateLook, paletteIn } from './look.ts';
import { PAGE, rgbOperands } from './palette.ts';
import type { PdfReference } from './pdf-reference.ts';
import { type Curve, smoothPath } from './smooth-path.ts';
import type { Surface } from './surface.ts';

interface Ornament {
  bbox: [number, number, number, number];
  content: Buffer;
}

const TURN = Math.PI * 2;
const stroke = (color: string, width: number) => `${rgbOperands(color)} RG ${width} w`;

// Drawn and compressed once a process and design; every certificate carries the same bytes.
function ornament(bbox: Ornament['bbox'], operators: string[]): Ornament {
  return { bbox, content: deflateSync(Buffer.from(operators.join('\n'), 'latin1'), { level: 9 }) };
}

const BRAID = { length: 22, width: 15 } as const;

function braidIn({ line, red }: CertificatePalette): Ornament {
  const wave =
    (phase: number, height: number): Curve =>
    (t) => [
      t * BRAID.length,
      BRAID.width / 2 + height * Math.sin(TURN * (t + phase)) + 0.9 * Math.sin(TURN * (2 * t + phase * 3)),
    ];
  const strands = Array.from({ length: 6 }, (_, index) => smoothPath(wave(index / 6, 5.4), 0, 1, 8));
  const core = [0.25, 0.75].map((phase) => smoothPath(wave(phase, 2.2), 0, 1, 8));
  return ornament(
    [0, 0, BRAID.length, BRAID.width],
    [stroke(line, 0.4), ...strands, 'S', stroke(red, 0.4), ...core, 'S'],
  );
}

// One wedge of a rosette, turned around the middle as often as it has petals.
function rosetteOf(
  radius: number,
  petals: number,
  rings: readonly [number, number, number][],
  style: string,
): Ornament {
  const curve =
    (size: number, depth: number, phase: number): Curve =>
    (angle) => {
      const r = radius * size * (1 + depth * Math.sin(petals * angle + phase * TURN));
      return [r * Math.cos(angle), r * Math.sin(angle)];
    };
  const wedge = rings
    .map(([size, depth, phase]) => smoothPath(curve(size, depth, phase), 0, TURN / petals, 5))
    .join('\n');
  const [c, s] = [Math.cos(TURN / petals).toFixed(6), Math.sin(TURN / petals).toFixed(6)];
  const turns = Array.from({ length: petals }, () => `${wedge} S\n${c} ${s} -${s} ${c} 0 0 cm`);
  return ornament([-radius * 1.3, -radius * 1.3, radius * 1.3, radius * 1.3], ['q', style, ...turns, 'Q']);
}

function ringsOf(sizes: readonly number[], depth: number, phases: number): [number, number, number][] {
  return sizes.flatMap((size) =>
    Array.from({ length: phases }, (_, index): [number, number, number] => [size, depth, index / phases]),
  );
}

const MOST_SETS = 16;
const sets = new Map<string, OrnamentSet>();

/** The names of the ornaments. */
export type OrnamentName = 'braid' | 'sun' | 'corner' | 'seal' | 'frame';

type OrnamentSet = Record<OrnamentName, Ornament>;

function ornamentsIn(palette: CertificatePalette, border: TemplateBorder): OrnamentSet {
  const { red, line, faint, paper } = palette;
  const key = [red, line, faint, paper, border].join();
  const known = sets.get(key);
  if (known !== undefined) return known;
  const made = {
    braid: braidIn(palette),
    sun: rosetteOf(182, 36, ringsOf([0.34, 0.52, 0.72, 0.95], 0.1, 4), stroke(faint, 0.45)),
    corner: rosetteOf(12.5, 12, ringsOf([0.36, 0.74], 0.26, 3), stroke(red, 0.35)),
    seal: rosetteOf(27, 24, [...ringsOf([0.9], 0.09, 4), ...ringsOf([0.66], 0.16, 3)], stroke(line, 0.4)),
    frame: ornament([0, 0, PAGE.width, PAGE.height], frameOperators(BRAID, palette, border)),
  };
  if (sets.size >= MOST_SETS) sets.clear();
  sets.set(key, made);
  return made;
}

const IN_FRAME: Record<TemplateBorder, readonly OrnamentName[]> = {
  guilloche: ['braid', 'corner'],
  rosettes: ['corner'],
  line: [],
};

/** The ornaments of one document; each is written into it once, however often it is shown. */
export class Ornaments {
  readonly #sheet: Surface;
  readonly #set: OrnamentSet;
  readonly #border: TemplateBorder;
  readonly #forms = new Map<OrnamentName, PdfReference>();

  constructor(sheet: Surface, look?: CertificateLook) {
    this.#sheet = sheet;
    this.#border = borderIn(look);
    this.#set = ornamentsIn(paletteIn(look), this.#border);
  }

  /** Shows an ornament with its origin at a place of the page, from the top left. */
  place(name: OrnamentName, x: number, y: number): void {
    this.#sheet.pdf.addContent(`q 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} cm`);
    this.#sheet.show(name, this.#form(name));
    this.#sheet.pdf.addContent('Q');
  }

  #form(name: OrnamentName): PdfReference {
    const known = this.#forms.get(name);
    if (known !== undefined) return known;
    const { bbox, content } = this.#set[name];
    const shown = name === 'frame' ? IN_FRAME[this.#border].map((each) => [each, this.#form(each)]) : [];
    const form = this.#sheet.reference({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: bbox,
      Resources: shown.length > 0 ? { XObject: Object.fromEntries(shown) } : {},
      Filter: 'FlateDecode',
    });
    form.end(content);
    this.#forms.set(name, form);
    return form;
  }
}
