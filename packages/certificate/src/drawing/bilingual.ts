import { PALETTE } from './palette.ts';
import type { Sheet, StructureElement } from './sheet.ts';
import { fit, type Place, type Style, setLine, setLines } from './typesetting.ts';
import type { Bilingual } from './wording-shape.ts';

/** Text in place: what it is set in, where, and how far it may shrink. */
export interface Setting {
  place: Place;
  style: Style;
  lines?: number;
  least?: number;
}

/** The English echo of an Indonesian line. */
export const ECHO: Style = { font: 'serifItalic', size: 9, color: PALETTE.quiet };

/** Sets a paragraph that shrinks to fit, as one tagged element; answers the baseline after it. */
export function paragraph(sheet: Sheet, parent: StructureElement, text: string, setting: Setting, type = 'P'): number {
  const { place, style, lines = 1, least = 6 } = setting;
  const fitted = fit(text, style, { width: place.width, lines, least });
  let below = place.y;
  sheet
    .element(parent, type, setting.style.font === 'serifItalic' ? { lang: 'en-GB' } : {}, () => {
      below = setLines(sheet, fitted, place);
    })
    .end();
  return below;
}

/** Sets Indonesian and, below it, smaller and in italics, English. */
export function bilingual(sheet: Sheet, parent: StructureElement, text: Bilingual, setting: Setting, gap = 12): void {
  const after = paragraph(sheet, parent, text.id, setting);
  const lines = (after - setting.place.y) / (setting.style.size * 1.22);
  const y = setting.place.y + gap + Math.max(0, Math.round(lines) - 1) * setting.style.size * 1.22;
  paragraph(sheet, parent, text.en, {
    ...setting,
    place: { ...setting.place, y },
    style: { ...ECHO, size: setting.style.size * 0.92 },
  });
}

/** Sets a small label over a value, both as one paragraph. */
export function labelled(sheet: Sheet, parent: StructureElement, label: string, value: string, place: Place): void {
  const small: Style = { font: 'sans', size: 7, color: PALETTE.quiet, tracking: 0.3 };
  const fitted = fit(
    value,
    { font: 'sansBold', size: 10.5, color: PALETTE.ink },
    { width: place.width, lines: 1, least: 6 },
  );
  sheet
    .element(parent, 'P', {}, () => {
      setLine(sheet, label, place, small);
      setLines(sheet, fitted, { ...place, y: place.y + 14 });
    })
    .end();
}
