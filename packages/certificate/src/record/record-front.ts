import { formatCode, type VerificationRecord } from '@kompeten/domain';
import { localInstant, longDate } from '../document/dates.ts';
import { bilingual, ECHO, labelled, paragraph } from '../drawing/bilingual.ts';
import { PAGE, PALETTE } from '../drawing/palette.ts';
import { drawQrCode } from '../drawing/qr-code.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { StructureElement } from '../drawing/surface.ts';
import type { Style } from '../drawing/typesetting.ts';
import type { Bilingual } from '../drawing/wording-shape.ts';
import { printable } from './printable.ts';
import { countsOf, NOT_VERIFIED, RECORD_WORDS, VERIFIED } from './record-words.ts';

const LEFT = 84;
const WIDTH = PAGE.width - 2 * LEFT;
const HALF = (WIDTH - 40) / 2;
const SMALL: Style = { font: 'sans', size: 9, color: PALETTE.ink };
const centred = (y: number) => ({ x: LEFT, y, width: WIDTH, align: 'center' as const });

/** Where a record can be checked again. */
export const recordAddress = ({ register, code }: Pick<VerificationRecord, 'register' | 'code'>): string =>
  `${register}/catatan/${code}`.toUpperCase();

/** Draws the first page of a record, all but its signature: what it is, when it was made, and what it does not say. */
export function drawRecordFront(sheet: Sheet, part: StructureElement, record: VerificationRecord): void {
  const { title, limits } = RECORD_WORDS;
  const large: Style = { font: 'serifBold', size: 28, color: PALETTE.red, tracking: 0.8 };
  paragraph(sheet, part, title.id, { place: centred(112), style: large, least: 18 }, 'H1');
  paragraph(sheet, part, title.en, { place: centred(131), style: { ...ECHO, size: 12, color: PALETTE.bronze } });
  const honest: Style = { font: 'sansBold', size: 9.5, color: PALETTE.red };
  bilingual(sheet, part, limits, { place: centred(153), style: honest }, 11);
  drawFacts(sheet, part, record);
  drawCounts(sheet, part, record);
  const [left, right] = [LEFT, LEFT + HALF + 40];
  drawList(
    sheet,
    part,
    RECORD_WORDS.verified,
    record.verified.map((one) => VERIFIED[one]),
    left,
  );
  drawList(
    sheet,
    part,
    RECORD_WORDS.notVerified,
    record.notVerified.map((one) => NOT_VERIFIED[one]),
    right,
  );
  drawAgain(sheet, part, record);
}

function drawFacts(sheet: Sheet, part: StructureElement, record: VerificationRecord): void {
  const { code, madeAt, register, askedBy } = RECORD_WORDS;
  const facts: [Bilingual, string][] = [
    [code, record.code],
    [madeAt, localInstant(new Date(record.madeAt), 'Asia/Jakarta')],
    [register, record.register],
    [askedBy, printable(record.askedBy ?? RECORD_WORDS.anybody.id)],
  ];
  const width = WIDTH / facts.length;
  facts.forEach(([label, value], index) => {
    const place = { x: LEFT + index * width + 6, y: 190, width: width - 12, align: 'center' as const };
    labelled(sheet, part, `${label.id} · ${label.en}`, value, place);
  });
}

function drawCounts(sheet: Sheet, part: StructureElement, { lines }: VerificationRecord): void {
  const said = countsOf(lines).map(([answer, count]) => `${count} ${answer.id} (${answer.en})`);
  const text = `${RECORD_WORDS.lines.id} · ${RECORD_WORDS.lines.en}: ${lines.length}. ${said.join(' · ')}`;
  const style: Style = { font: 'sansBold', size: 10, color: PALETTE.ink };
  paragraph(sheet, part, text, { place: centred(236), style, lines: 2, least: 7 });
}

function drawList(
  sheet: Sheet,
  part: StructureElement,
  title: Bilingual,
  items: readonly Bilingual[],
  x: number,
): void {
  const heading: Style = { font: 'serifBold', size: 12, color: PALETTE.red };
  paragraph(sheet, part, `${title.id} · ${title.en}`, { place: { x, y: 280, width: HALF }, style: heading }, 'H2');
  items.forEach((item, index) => {
    const place = { x, y: 298 + index * 26, width: HALF };
    bilingual(sheet, part, { id: `– ${item.id}`, en: item.en }, { place, style: SMALL }, 10.5);
  });
}

function drawAgain(sheet: Sheet, part: StructureElement, record: VerificationRecord): void {
  const [x, y, size] = [LEFT, 438, 78];
  const address = recordAddress(record);
  const bbox: [number, number, number, number] = [x, y, x + size, y + size];
  const alt = `${RECORD_WORDS.qrAlt}: ${address}`;
  sheet.element(part, 'Figure', { alt, bbox }, () => drawQrCode(sheet, address, { x, y, size })).end();
  const beside = { x: x + size + 12, width: 300 };
  const small: Style = { font: 'sans', size: 7.5, color: PALETTE.quiet };
  const again = RECORD_WORDS.again(record.register);
  bilingual(sheet, part, again, { place: { ...beside, y: y + 12 }, style: small, lines: 2 }, 10);
  const strong: Style = { font: 'sansBold', size: 12, color: PALETTE.ink, tracking: 0.7 };
  paragraph(sheet, part, formatCode(record.code.replaceAll('-', '')), {
    place: { ...beside, y: y + 48 },
    style: strong,
  });
  const kept = RECORD_WORDS.kept(longDate(record.knownUntil, 'id'));
  bilingual(sheet, part, kept, { place: { ...beside, y: y + 62 }, style: { ...small, size: 6.8 }, lines: 2 }, 9);
}
