import type { CertificatePalette, TemplateBorder } from '@kompeten/domain';
import { PAGE, rgbOperands } from './palette.ts';

const EDGE = 24;
const BAND = 25;

/** The frame of every page: paper, fine lines outside, the braid with a rosette in each corner, fine lines inside; or less of it. */
export function frameOperators(
  braid: { length: number; width: number },
  palette: CertificatePalette,
  border: TemplateBorder,
): string[] {
  const paper = `${rgbOperands(palette.paper)} rg ${rectangle(EDGE)} f`;
  if (border === 'line') return [paper, rule(EDGE + BAND / 2, palette.red, 1.8)];
  const ruled = [...corners(), ...rules(palette)];
  return border === 'rosettes' ? [paper, ...ruled] : [paper, ...braids(braid), ...ruled];
}

const show = (name: string, matrix: string, x: number, y: number) =>
  `q ${matrix} ${x.toFixed(2)} ${y.toFixed(2)} cm /${name} Do Q`;

function braids(braid: { length: number; width: number }): string[] {
  const inset = EDGE + (BAND - braid.width) / 2;
  const along = repeats(PAGE.width - 2 * (EDGE + BAND), braid.length).flatMap(({ offset, scale }) =>
    [inset, PAGE.height - inset - braid.width].map((y) => show('braid', `${scale} 0 0 1`, EDGE + BAND + offset, y)),
  );
  const down = repeats(PAGE.height - 2 * (EDGE + BAND), braid.length).flatMap(({ offset, scale }) =>
    [inset + braid.width, PAGE.width - inset].map((x) => show('braid', `0 ${scale} -1 0`, x, EDGE + BAND + offset)),
  );
  return [...along, ...down];
}

function corners(): string[] {
  const middle = EDGE + BAND / 2;
  return [middle, PAGE.width - middle].flatMap((x) =>
    [middle, PAGE.height - middle].map((y) => show('corner', '1 0 0 1', x, y)),
  );
}

function repeats(length: number, size: number): { offset: number; scale: string }[] {
  const count = Math.round(length / size);
  const scale = length / (count * size);
  return Array.from({ length: count }, (_, index) => ({ offset: index * size * scale, scale: scale.toFixed(5) }));
}

const rule = (inset: number, color: string, width: number) =>
  `${rgbOperands(color)} RG ${width} w ${rectangle(inset)} S`;

function rules({ red, line }: CertificatePalette): string[] {
  return [
    rule(EDGE, red, 1.1),
    rule(EDGE + 2.6, line, 0.4),
    rule(EDGE + BAND, red, 0.7),
    rule(EDGE + BAND + 3, line, 0.4),
  ];
}

function rectangle(inset: number): string {
  return `${inset} ${inset} ${(PAGE.width - 2 * inset).toFixed(2)} ${(PAGE.height - 2 * inset).toFixed(2)} re`;
}
