import { type CertificatePalette, usualPalette } from '@kompeten/domain';
import { remembered } from '../remembered.ts';

/** The usual colours; a design puts others in their place when something is drawn in them. */
export const PALETTE = usualPalette;

/** A4 landscape in points. */
export const PAGE = { width: 841.89, height: 595.28, middle: 841.89 / 2 } as const;

/** What turns the coordinates of such a page to those that pdfkit draws in, from its top left. */
export const UPSIDE_DOWN = `1 0 0 -1 0 ${PAGE.height} cm`;

const names = Object.keys(usualPalette) as (keyof CertificatePalette)[];

/** What a palette puts in the place of each usual colour; every other colour stays as it is. */
export function tintsOf(palette: CertificatePalette): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [usualPalette[name], palette[name]]));
}

const operands = new Map<string, string>();

/** `#rrggbb` as the three operands of a PDF colour operator. */
export function rgbOperands(hex: string): string {
  return remembered(operands, 256, hex, () =>
    [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)).join(' '),
  );
}
