import type { CertificateDesign, TemplateOverflow } from '@kompeten/domain';
import { type CertificateDocument, issuerOf, type Signatory } from '../document/certificate-document.ts';
import type { Setting } from './bilingual.ts';
import { PAGE, PALETTE } from './palette.ts';
import { fit, type Style } from './typesetting.ts';

const LEFT = 84;
const WIDTH = PAGE.width - 2 * LEFT;
const across = (y: number) => ({ x: LEFT, y, width: WIDTH, align: 'center' as const });
const SMALL: Style = { font: 'sans', size: 10, color: PALETTE.quiet };
/** Between the pictures of the front page. */
const NARROW = { x: PAGE.middle - 262, width: 524 } as const;

/** Where and how the texts stand that an issuer chooses or lengthens, and what they are measured by. */
export const FREE_TEXTS = {
  issuer: (hasPictures: boolean): Setting => ({
    place: hasPictures ? { ...across(88), ...NARROW } : across(88),
    style: { font: 'sansBold', size: 10.5, color: PALETTE.ink, tracking: 1.8 },
  }),
  opening: { place: across(200), style: SMALL } satisfies Setting,
  closing: { place: across(412.5), style: { ...SMALL, size: 8 } } satisfies Setting,
  noted: {
    place: { ...across(537), align: 'right' as const },
    style: { ...SMALL, size: 7.5 },
    least: 4,
  } satisfies Setting,
} as const;

/** Who took note beside whoever signs; empty where nobody did. */
export function notedText(others: readonly Signatory[]): string {
  const witnesses = others.map(({ name, capacity }) => `${name} (${capacity})`).join(', ');
  return witnesses === '' ? '' : `Mengetahui / Noted: ${witnesses}`;
}

/** Letters smaller than this, in points, are hard to read on paper. */
const READABLE = 6;

/** The texts of a document that have to be set smaller than people read with ease, and how small they become. */
export function overflowsOf(document: CertificateDocument, design: CertificateDesign): TemplateOverflow[] {
  const { opening, closing } = design.slots;
  const hasPictures = design.logo !== null || design.slots.photo;
  const [, ...others] = document.signatories;
  const texts: [TemplateOverflow['slot'], string, Setting][] = [
    ['issuer', issuerOf(document).name.toUpperCase(), FREE_TEXTS.issuer(hasPictures)],
    ['opening', opening?.id ?? '', FREE_TEXTS.opening],
    ['opening', opening?.en ?? '', FREE_TEXTS.opening],
    ['closing', closing?.id ?? '', FREE_TEXTS.closing],
    ['closing', closing?.en ?? '', FREE_TEXTS.closing],
    ['noted', notedText(others), FREE_TEXTS.noted],
  ];
  const smallest = new Map<TemplateOverflow['slot'], number>();
  for (const [slot, text, { place, style, least = 6 }] of texts) {
    const { lines, style: fitted } = fit(text, style, { width: place.width, lines: 1, least });
    const { size } = fitted;
    if (size < READABLE || lines.length > 1) smallest.set(slot, Math.min(size, smallest.get(slot) ?? size));
  }
  return [...smallest].map(([slot, points]) => ({ slot, points: Math.floor(points * 10) / 10 }));
}
