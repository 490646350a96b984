import { PALETTE } from './palette.ts';
import type { StructureElement, Surface } from './surface.ts';
import {
  type FittedText,
  fit,
  fitBox,
  LEADING,
  type Place,
  type Style,
  setLine,
  setLines,
  type TextBox,
} from './typesetting.ts';
import type { Bilingual } from './wording-shape.ts';

/** Text in place: what it is set in, where, and how far it may shrink. */
export interface Setting {
  place: Place;
  style: Style;
  lines?: number;
  least?: number;
  /** Instead of a number of lines the height that they have, and the size down to which it is one. */
  box?: Pick<TextBox, 'height' | 'single'>;
}

/** The English echo of an Indonesian line. */
export const ECHO: Style = { font: 'serifItalic', size: 9, color: PALETTE.quiet };

/** Sets a paragraph that shrinks to fit, as one tagged element. */
export function paragraph(sheet: Surface, parent: StructureElement, text: string, setting: Setting, type = 'P'): void {
  setFitted(sheet, parent, fittedIn(text, setting), setting, type);
}

/** Sets Indonesian and, below it, smaller and in italics, English. */
export function bilingual(sheet: Surface, parent: StructureElement, text: Bilingual, setting: Setting, gap = 12): void {
  const { place, style } = setting;
  const fitted = fittedIn(text.id, setting);
  setFitted(sheet, parent, fitted, setting);
  const y = place.y + gap + (fitted.lines.length - 1) * fitted.style.size * LEADING;
  paragraph(sheet, parent, text.en, {
    ...setting,
    place: { ...place, y },
    style: { ...ECHO, size: style.size * 0.92 },
  });
}

function fittedIn(text: string, { place: { width }, style, lines = 1, least = 6, box }: Setting): FittedText {
  return box === undefined ? fit(text, style, { width, lines, least }) : fitBox(text, style, { ...box, width, least });
}

function setFitted(
  sheet: Surface,
  parent: StructureElement,
  text: FittedText,
  { place, style }: Setting,
  type = 'P',
): void {
  const language = style.font === 'serifItalic' ? { lang: 'en-GB' } : {};
  sheet.element(parent, type, language, () => void setLines(sheet, text, place)).end();
}

/** Sets a small label over a value, both as one paragraph; the value has one line unless it is given more height. */
export function labelled(
  sheet: Surface,
  parent: StructureElement,
  label: string,
  value: string,
  { height = 12, ...place }: Place & { height?: number },
): void {
  const small: Style = { font: 'sans', size: 7, color: PALETTE.quiet, tracking: 0.3 };
  const strong: Style = { font: 'sansBold', size: 10.5, color: PALETTE.ink };
  const fitted = fitBox(value, strong, { width: place.width, height, single: 8.5, least: 5 });
  const below = fitted.lines.length === 1 ? 14 : 11.5;
  sheet
    .element(parent, 'P', {}, () => {
      setLine(sheet, label, place, small);
      setLines(sheet, fitted, { ...place, y: place.y + below });
    })
    .end();
}
