import { PAGE, PALETTE } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { type Style, setLine } from './typesetting.ts';
import { WORDS } from './wording.ts';

/** Writes CONTOH / SPECIMEN large across the page, below everything else. */
export function drawSpecimenMark(sheet: Sheet): void {
  const style: Style = { font: 'sansBold', size: 92, color: PALETTE.specimen, tracking: 12 };
  const { pdf } = sheet;
  pdf.save().rotate(-24, { origin: [PAGE.middle, PAGE.height / 2] });
  const place = { x: 0, width: PAGE.width, align: 'center' as const };
  setLine(sheet, WORDS.specimen.id, { ...place, y: PAGE.height / 2 + 2 }, style);
  setLine(sheet, WORDS.specimen.en, { ...place, y: PAGE.height / 2 + 94 }, style);
  pdf.restore();
}

/** Says it in readable words too, so that no screen reader misses it. */
export function drawSpecimenLabel(sheet: Sheet): void {
  const style: Style = { font: 'sansBold', size: 8.5, color: PALETTE.panel, tracking: 0.6 };
  const [width, height, y] = [410, 16, 57];
  sheet.artifact(() => sheet.pdf.rect(PAGE.middle - width / 2, y, width, height).fill(PALETTE.red));
  const text = `${WORDS.specimenNote.id} / ${WORDS.specimenNote.en}`;
  sheet
    .element(sheet.root, 'P', {}, () =>
      setLine(sheet, text, { x: 0, y: y + 11.2, width: PAGE.width, align: 'center' }, style),
    )
    .end();
}
