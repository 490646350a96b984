import { type CertificateDocument, issuerOf } from '../document/certificate-document.ts';
import { bilingual, ECHO, paragraph } from './bilingual.ts';
import { FREE_TEXTS } from './free-texts.ts';
import { drawFrontPictures, hasPictures } from './front-pictures.ts';
import type { Ornaments } from './guilloche.ts';
import type { CertificateLook } from './look.ts';
import { frontOf } from './page-wording.ts';
import { PAGE, PALETTE } from './palette.ts';
import { drawFacts, drawProgramme } from './programme.ts';
import { drawQrCode } from './qr-code.ts';
import { drawSpecimenLabel, drawSpecimenMark, type PageMark } from './specimen.ts';
import type { StructureElement, Surface } from './surface.ts';
import { fit, type Style } from './typesetting.ts';
import { WORDS } from './wording.ts';

const LEFT = 84;
const WIDTH = PAGE.width - 2 * LEFT;
const across = (y: number) => ({ x: LEFT, y, width: WIDTH, align: 'center' as const });
const SMALL: Style = { font: 'sans', size: 10, color: PALETTE.quiet };

/** Draws everything of the first page but the signature field. */
export function drawFrontPage(
  sheet: Surface,
  ornaments: Ornaments,
  document: CertificateDocument,
  { look, mark }: { look: CertificateLook | undefined; mark: PageMark | null },
): void {
  sheet.region(sheet.root, `front ${JSON.stringify(mark)}`, () => drawGround(sheet, ornaments, mark));
  const part = sheet.element(sheet.root, 'Sect');
  drawFrontPictures(sheet, part, document, look);
  drawHeading(sheet, part, document, look);
  drawHolder(sheet, part, document, look);
  const { facts, statement, beneath } = frontOf(document);
  const programme = JSON.stringify([document.programmeTitle, statement, beneath]);
  sheet.region(part, `programme ${programme}`, () => drawProgramme(sheet, part, document));
  const closing = look?.design?.slots.closing ?? null;
  sheet.region(part, `facts ${JSON.stringify([facts, closing])}`, () => {
    drawFacts(sheet, part, document, closing === null ? 380 : 373);
    if (closing !== null) bilingual(sheet, part, closing, FREE_TEXTS.closing, 9);
  });
  drawCheck(sheet, part, document);
  part.end();
}

function drawGround(sheet: Surface, ornaments: Ornaments, mark: PageMark | null): void {
  sheet.artifact(() => {
    ornaments.place('frame', 0, 0);
    ornaments.place('sun', PAGE.middle, 292);
    if (mark !== null) drawSpecimenMark(sheet, mark.large);
    ornaments.place('seal', PAGE.middle + 12, 474);
    drawFlourish(sheet, 262);
  });
  if (mark !== null) drawSpecimenLabel(sheet, mark.note);
}

function drawHeading(
  sheet: Surface,
  part: StructureElement,
  document: CertificateDocument,
  look: CertificateLook | undefined,
): void {
  const { title } = frontOf(document);
  const issuer = issuerOf(document).name.toUpperCase();
  sheet.region(part, `title ${JSON.stringify([issuer, title, hasPictures(look)])}`, () => {
    paragraph(sheet, part, issuer, FREE_TEXTS.issuer(hasPictures(look)));
    const large: Style = { font: 'serifBold', size: 35, color: PALETTE.red, tracking: 1.2 };
    const narrow = { x: PAGE.middle - 270, y: 136, width: 540, align: 'center' as const };
    paragraph(sheet, part, title.id, { place: narrow, style: large, least: 20 }, 'H1');
    paragraph(sheet, part, title.en, { place: across(155), style: { ...ECHO, size: 13, color: PALETTE.bronze } });
  });
  const number = `${WORDS.number.id} / No. ${document.number}`;
  paragraph(sheet, part, number, {
    place: across(176),
    style: { ...SMALL, size: 9.5, color: PALETTE.ink, tracking: 0.4 },
  });
}

function drawHolder(
  sheet: Surface,
  part: StructureElement,
  document: CertificateDocument,
  look: CertificateLook | undefined,
): void {
  const opening = look?.design?.slots.opening ?? WORDS.givenTo;
  sheet.region(part, `opening ${JSON.stringify(opening)}`, () =>
    bilingual(sheet, part, opening, FREE_TEXTS.opening, 11),
  );
  const name: Style = { font: 'serifBold', size: 33, color: PALETTE.ink };
  paragraph(sheet, part, document.holderName, nameSetting(document.holderName, name));
}

// A long name takes two lines before it takes small letters.
function nameSetting(name: string, style: Style) {
  const { lines } = fit(name, style, { width: WIDTH, lines: 1, least: 21 });
  if (lines.length === 1) return { place: across(249), style, least: 10 };
  return { place: across(231), style: { ...style, size: 18.5 }, lines: 2, least: 10 };
}

function drawCheck(sheet: Surface, part: StructureElement, document: CertificateDocument): void {
  const [x, y, size] = [LEFT, 432, 78];
  const alt = `${WORDS.qrAlt.id}: ${document.verificationUrl}`;
  const bbox: [number, number, number, number] = [x, y, x + size, y + size];
  const address = [{ mode: 'alphanumeric', data: document.verificationUrl } as const];
  sheet.element(part, 'Figure', { alt, bbox }, () => drawQrCode(sheet, address, { x, y, size })).end();
  const beside = { x: x + size + 12, width: 200 };
  const small: Style = { font: 'sans', size: 8, color: PALETTE.quiet };
  sheet.region(part, 'check', () =>
    bilingual(sheet, part, WORDS.check, { place: { ...beside, y: y + 12 }, style: small }, 10),
  );
  const code: Style = { font: 'sansBold', size: 12.5, color: PALETTE.ink, tracking: 0.7 };
  paragraph(sheet, part, document.code, { place: { ...beside, y: y + 40 }, style: code });
  const { limits } = frontOf(document);
  const honest: Style = { font: 'sansBold', size: 8, color: PALETTE.red };
  sheet.region(part, `limits ${JSON.stringify(limits)}`, () =>
    bilingual(sheet, part, limits, { place: { ...beside, y: y + 59 }, style: honest, lines: 2 }, 10),
  );
}

function drawFlourish(sheet: Surface, y: number): void {
  const { pdf } = sheet;
  pdf.lineWidth(0.7);
  pdf
    .moveTo(PAGE.middle - 230, y)
    .lineTo(PAGE.middle - 10, y)
    .stroke(sheet.tint(PALETTE.line));
  pdf
    .moveTo(PAGE.middle + 10, y)
    .lineTo(PAGE.middle + 230, y)
    .stroke(sheet.tint(PALETTE.line));
  for (const [x, half] of [
    [PAGE.middle, 4.2],
    [PAGE.middle - 10, 1.8],
    [PAGE.middle + 10, 1.8],
  ] as const) {
    pdf
      .moveTo(x, y - half)
      .lineTo(x + half, y)
      .lineTo(x, y + half)
      .lineTo(x - half, y)
      .fill(sheet.tint(PALETTE.red));
  }
}
