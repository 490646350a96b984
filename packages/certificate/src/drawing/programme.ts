import type { CertificateDocument } from '../document/certificate-document.ts';
import { bilingual, ECHO, labelled, paragraph, type Setting } from './bilingual.ts';
import { frontOf } from './page-wording.ts';
import { PAGE, PALETTE } from './palette.ts';
import type { StructureElement, Surface } from './surface.ts';
import { fit, type Style } from './typesetting.ts';

const LEFT = 84;
const WIDTH = PAGE.width - 2 * LEFT;
const across = (y: number) => ({ x: LEFT, y, width: WIDTH, align: 'center' as const });
/** How much room a fact has: with its echo in English below it, and without. */
const [ONE_LINE, SOME_LINES] = [12, 23];
const SMALL: Style = { font: 'sans', size: 10, color: PALETTE.quiet };

/** Draws for what the certificate is: the programme or scheme, and a sentence about it. */
export function drawProgramme(sheet: Surface, part: StructureElement, document: CertificateDocument): void {
  const { statement, beneath } = frontOf(document);
  bilingual(sheet, part, statement, { place: across(284), style: SMALL }, 11.5);
  paragraph(sheet, part, document.programmeTitle, titleSetting(document.programmeTitle));
  if (beneath !== null) bilingual(sheet, part, beneath, beneathSetting(beneath.id), 10);
}

// A long title takes two lines before it takes small letters.
function titleSetting(title: string): Setting {
  const style: Style = { font: 'serifBold', size: 19, color: PALETTE.red };
  const { lines } = fit(title, style, { width: WIDTH, lines: 1, least: 15 });
  if (lines.length === 1) return { place: across(322), style, least: 9 };
  return { place: across(313), style: { ...style, size: 15 }, lines: 2, least: 9 };
}

// A long title of a scheme takes a second line, for which the first one makes room.
function beneathSetting(sentence: string): Setting {
  const style = { ...SMALL, size: 8.5 };
  if ([...sentence].length <= 150) return { place: across(347), style };
  return { place: across(344), style, box: { height: 18, single: 7.5 } };
}

/** Draws three facts in a row, from a height on. */
export function drawFacts(sheet: Surface, part: StructureElement, document: CertificateDocument, top: number): void {
  const { facts } = frontOf(document);
  const width = WIDTH / 3;
  sheet.artifact(() => {
    for (const x of [LEFT + width, LEFT + 2 * width]) {
      sheet.pdf
        .lineWidth(0.5)
        .moveTo(x, top - 6)
        .lineTo(x, top + 23)
        .stroke(sheet.tint(PALETTE.line));
    }
  });
  facts.forEach(([label, value], index) => {
    const place = { x: LEFT + index * width + 8, y: top, width: width - 16, align: 'center' as const };
    const isEchoed = value.en !== '';
    const height = isEchoed ? ONE_LINE : SOME_LINES;
    labelled(sheet, part, `${label.id} · ${label.en}`, value.id, { ...place, height });
    const below = { ...place, y: top + 25 };
    if (isEchoed) paragraph(sheet, part, value.en, { place: below, style: { ...ECHO, size: 8 } });
  });
}
