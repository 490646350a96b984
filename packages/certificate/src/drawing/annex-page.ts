import type { CertificateDocument, CertificateUnit } from '../document/certificate-document.ts';
import { quantity } from '../document/dates.ts';
import { bilingual, ECHO, paragraph } from './bilingual.ts';
import type { Ornaments } from './guilloche.ts';
import { PAGE, PALETTE } from './palette.ts';
import type { Sheet, StructureElement } from './sheet.ts';
import { drawSpecimenLabel, drawSpecimenMark } from './specimen.ts';
import type { Style } from './typesetting.ts';
import { drawHeadRow, drawUnitRow, type RowLook, TABLE } from './unit-table.ts';
import { hoursSentence, LEGEND, verificationSteps, WORDS } from './wording.ts';

const TOP = 142;
const LAST_PAGE_BOTTOM = 398;
const STEPS = 464;
const FULL_PAGE_BOTTOM = 520;
const HEAD = 20;
const column = (y: number) => ({ x: TABLE.x, y, width: TABLE.width });
const NOTE: Style = { font: 'sans', size: 8.5, color: PALETTE.ink };

/** Draws the units, hours and results, on as many pages as they need, and how to verify the certificate. */
export function drawAnnex(sheet: Sheet, ornaments: Ornaments, document: CertificateDocument): void {
  const look = rowLookFor(document);
  const pages = pagesOf(document.units, look);
  const part = sheet.element(sheet.root, 'Sect');
  let table: StructureElement | null = null;
  let index = 0;
  pages.forEach((units, page) => {
    beginPage(sheet, ornaments, document, part, [page + 2, pages.length + 1]);
    table ??= sheet.element(part, 'Table');
    drawHeadRow(sheet, table, TOP);
    units.forEach((unit, row) => {
      if (table !== null) drawUnitRow(sheet, table, unit, index, TOP + HEAD + row * look.height, look);
      index += 1;
    });
  });
  drawNotes(sheet, part, document, TOP + HEAD + (pages.at(-1)?.length ?? 0) * look.height);
  drawSteps(sheet, part, document);
  part.end();
}

function rowLookFor({ units, specimen }: CertificateDocument): RowLook {
  const height = Math.min(24, Math.max(17, (LAST_PAGE_BOTTOM - TOP - HEAD) / Math.max(1, units.length)));
  return { height, text: height > 18 ? 9.5 : 8.5, striped: !specimen };
}

// The last page leaves room for the notes.
function pagesOf(units: readonly CertificateUnit[], { height }: RowLook): CertificateUnit[][] {
  const rowsTo = (bottom: number) => Math.floor((bottom - TOP - HEAD) / height + 1e-6);
  const pages: CertificateUnit[][] = [];
  let rest = [...units];
  while (rest.length > rowsTo(LAST_PAGE_BOTTOM)) {
    const last = rowsTo(LAST_PAGE_BOTTOM);
    const taken = Math.min(rowsTo(FULL_PAGE_BOTTOM), Math.max(Math.ceil(rest.length / 2), rest.length - last));
    pages.push(rest.slice(0, taken));
    rest = rest.slice(taken);
  }
  return [...pages, rest];
}

function beginPage(
  sheet: Sheet,
  ornaments: Ornaments,
  document: CertificateDocument,
  part: StructureElement,
  [page, pages]: [number, number],
): void {
  sheet.pdf.addPage();
  sheet.artifact(() => {
    ornaments.place('frame', 0, 0);
    if (document.specimen) drawSpecimenMark(sheet);
  });
  const heading: Style = { font: 'serifBold', size: 18, color: PALETTE.red };
  const about = `${document.holderName} · ${WORDS.number.id} ${document.number}`;
  if (document.specimen) drawSpecimenLabel(sheet);
  const title = page === 2 ? WORDS.annex.id : `${WORDS.annex.id} (lanjutan / continued)`;
  paragraph(sheet, part, title, { place: column(98), style: heading }, 'H2');
  const place = { ...column(98), align: 'right' as const };
  paragraph(sheet, part, `Halaman / Page ${page} / ${pages}`, {
    place,
    style: { ...NOTE, size: 8, color: PALETTE.quiet },
  });
  paragraph(sheet, part, WORDS.annex.en, { place: column(111), style: ECHO });
  paragraph(sheet, part, about, { place: column(129), style: { ...NOTE, font: 'sansBold', size: 9.5 } });
}

function drawNotes(sheet: Sheet, part: StructureElement, document: CertificateDocument, tableEnd: number): void {
  const hours = hoursSentence(document);
  const { attendancePercent } = document.reference;
  const attended = attendancePercent === null ? '' : ` · Kehadiran / Attendance ${quantity(attendancePercent, 'id')}%`;
  const sum = `Terlaksana / Held: ${hours.id}${attended}`;
  paragraph(sheet, part, sum, {
    place: { ...column(tableEnd + 16), align: 'right' },
    style: { ...NOTE, font: 'sansBold' },
  });
  bilingual(
    sheet,
    part,
    LEGEND,
    { place: column(tableEnd + 32), style: { ...NOTE, size: 7.5, color: PALETTE.quiet } },
    10,
  );
}

function drawSteps(sheet: Sheet, part: StructureElement, document: CertificateDocument): void {
  sheet.artifact(() => {
    const y = STEPS - 16;
    sheet.pdf
      .lineWidth(0.5)
      .moveTo(TABLE.x, y)
      .lineTo(TABLE.x + TABLE.width, y)
      .stroke(PALETTE.line);
  });
  const title: Style = { font: 'serifBold', size: 11, color: PALETTE.red };
  paragraph(sheet, part, `${WORDS.check.id} · ${WORDS.check.en}`, { place: column(STEPS), style: title }, 'H2');
  verificationSteps(document).forEach((step, index) => {
    const top = STEPS + 15 + index * 23;
    const numbered = { id: `${index + 1}. ${step.id}`, en: step.en };
    bilingual(sheet, part, numbered, { place: { ...column(top), width: PAGE.width - 2 * TABLE.x }, style: NOTE }, 9.5);
  });
}
