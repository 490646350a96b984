import type { CertificateDocument } from '../document/certificate-document.ts';
import { PAGE, PALETTE } from './palette.ts';
import type { Surface } from './surface.ts';
import { type Style, setLine } from './typesetting.ts';
import { WORDS } from './wording.ts';
import type { Bilingual } from './wording-shape.ts';

/** Writes CONTOH / SPECIMEN, or other words, large across the page, below everything else. */
export function drawSpecimenMark(sheet: Surface, words: Bilingual = WORDS.specimen): void {
  const style: Style = { font: 'sansBold', size: 92, color: PALETTE.specimen, tracking: 12 };
  const { pdf } = sheet;
  pdf.save().rotate(-24, { origin: [PAGE.middle, PAGE.height / 2] });
  const place = { x: 0, width: PAGE.width, align: 'center' as const };
  setLine(sheet, words.id, { ...place, y: PAGE.height / 2 + 2 }, style);
  setLine(sheet, words.en, { ...place, y: PAGE.height / 2 + 94 }, style);
  pdf.restore();
}

/** Says it in readable words too, so that no screen reader misses it. */
export function drawSpecimenLabel(sheet: Surface, words: Bilingual = WORDS.specimenNote): void {
  const style: Style = { font: 'sansBold', size: 8.5, color: PALETTE.panel, tracking: 0.6 };
  const [width, height, y] = [410, 16, 57];
  sheet.artifact(() => sheet.pdf.rect(PAGE.middle - width / 2, y, width, height).fill(sheet.tint(PALETTE.red)));
  const text = `${words.id} / ${words.en}`;
  sheet
    .element(sheet.root, 'P', {}, () =>
      setLine(sheet, text, { x: 0, y: y + 11.2, width: PAGE.width, align: 'center' }, style),
    )
    .end();
}

/** What is written across the pages of a document that must not pass for one that counts. */
export interface PageMark {
  large: Bilingual;
  note: Bilingual;
}

/** The mark of a preview, which nobody signed, or of a specimen; null where a document counts. */
export function markOf(document: CertificateDocument, isPreview: boolean): PageMark | null {
  if (isPreview) return { large: WORDS.preview, note: WORDS.previewNote };
  return document.specimen ? { large: WORDS.specimen, note: WORDS.specimenNote } : null;
}
