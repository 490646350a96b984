import type { CertificateDocument, CertificateUnit } from '../document/certificate-document.ts';
import { column, drawNotes, drawProof, NOTE } from './annex-notes.ts';
import { ECHO, paragraph } from './bilingual.ts';
import type { Ornaments } from './guilloche.ts';
import { annexOf } from './page-wording.ts';
import { PALETTE } from './palette.ts';
import { drawSpecimenLabel, drawSpecimenMark, type PageMark } from './specimen.ts';
import type { StructureElement, Surface } from './surface.ts';
import type { Style } from './typesetting.ts';
import { drawHeadRow, drawUnitRow, type RowLook, rowLookFor } from './unit-table.ts';
import { WORDS } from './wording.ts';
import type { Bilingual } from './wording-shape.ts';

const TOP = 134;
const LAST_PAGE_BOTTOM = 380;
const FULL_PAGE_BOTTOM = 520;
const HEAD = 20;

/** Draws the units, hours and results, on as many pages as they need, and how to verify the certificate. */
export function drawAnnex(
  sheet: Surface,
  ornaments: Ornaments,
  document: CertificateDocument,
  statement: string | null,
  mark: PageMark | null,
): void {
  const room = LAST_PAGE_BOTTOM - TOP - HEAD;
  const look = rowLookFor(document.units, room, { hours: annexOf(document).hours, striped: mark === null });
  const pages = pagesOf(document.units, look);
  const part = sheet.element(sheet.root, 'Sect');
  let table: StructureElement | null = null;
  let index = 0;
  pages.forEach((units, page) => {
    beginPage(sheet, ornaments, document, part, [page + 2, pages.length + 1], mark);
    table ??= sheet.element(part, 'Table');
    drawRows(sheet, table, units, index, look);
    index += units.length;
  });
  drawNotes(sheet, part, document, TOP + HEAD + (pages.at(-1)?.length ?? 0) * look.height);
  drawProof(sheet, part, document, statement);
  part.end();
}

function drawRows(
  sheet: Surface,
  table: StructureElement,
  units: readonly CertificateUnit[],
  first: number,
  look: RowLook,
): void {
  sheet.region(table, `rows ${JSON.stringify([units, first, look])}`, () => {
    drawHeadRow(sheet, table, TOP, look);
    for (const [row, unit] of units.entries()) {
      drawUnitRow(sheet, table, unit, first + row, TOP + HEAD + row * look.height, look);
    }
  });
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
  sheet: Surface,
  ornaments: Ornaments,
  document: CertificateDocument,
  part: StructureElement,
  [page, pages]: [number, number],
  mark: PageMark | null,
): void {
  sheet.pdf.addPage();
  const { heading: words } = annexOf(document);
  sheet.region(part, `page ${JSON.stringify([page, pages, words, mark])}`, () =>
    drawPageHead(sheet, ornaments, part, { page, pages, words, mark }),
  );
  const about = `${document.holderName} · ${WORDS.number.id} ${document.number}`;
  paragraph(sheet, part, about, { place: column(121), style: { ...NOTE, font: 'sansBold', size: 9.5 } });
}

/** Which page of how many a page is, and what stands at its head. */
interface PageHead {
  page: number;
  pages: number;
  words: Bilingual;
  mark: PageMark | null;
}

function drawPageHead(
  sheet: Surface,
  ornaments: Ornaments,
  part: StructureElement,
  { page, pages, words, mark }: PageHead,
): void {
  sheet.artifact(() => {
    ornaments.place('frame', 0, 0);
    if (mark !== null) drawSpecimenMark(sheet, mark.large);
  });
  const heading: Style = { font: 'serifBold', size: 18, color: PALETTE.red };
  if (mark !== null) drawSpecimenLabel(sheet, mark.note);
  const title = page === 2 ? words.id : `${words.id} (lanjutan / continued)`;
  paragraph(sheet, part, title, { place: column(90), style: heading }, 'H2');
  const place = { ...column(90), align: 'right' as const };
  paragraph(sheet, part, `Halaman / Page ${page} / ${pages}`, {
    place,
    style: { ...NOTE, size: 8, color: PALETTE.quiet },
  });
  paragraph(sheet, part, words.en, { place: column(103), style: ECHO });
}
