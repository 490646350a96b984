import type { CertificateDocument } from '../document/certificate-document.ts';
import { bilingual, paragraph } from './bilingual.ts';
import { annexOf } from './page-wording.ts';
import { PALETTE } from './palette.ts';
import { addressWithFragment, drawQrCode } from './qr-code.ts';
import type { StructureElement, Surface } from './surface.ts';
import type { Style } from './typesetting.ts';
import { TABLE } from './unit-table.ts';
import { verificationSteps, WORDS } from './wording.ts';
import type { Bilingual } from './wording-shape.ts';

const STEPS = 444;
const STEP = 21;
const PROOF = { x: TABLE.x + TABLE.width - 130, y: 407, size: 130 } as const;
const BESIDE_PROOF = PROOF.x - TABLE.x - 14;

/** A line across the annex. */
export const column = (y: number) => ({ x: TABLE.x, y, width: TABLE.width });
/** What notes are set in. */
export const NOTE: Style = { font: 'sans', size: 8.5, color: PALETTE.ink };

/** Draws the sum of the units, and what their results mean. */
export function drawNotes(
  sheet: Surface,
  part: StructureElement,
  document: CertificateDocument,
  tableEnd: number,
): void {
  const { sum, legend } = annexOf(document);
  paragraph(sheet, part, sum, {
    place: { ...column(tableEnd + 16), align: 'right' },
    style: { ...NOTE, font: 'sansBold' },
  });
  const place = { ...column(tableEnd + 32), width: BESIDE_PROOF };
  sheet.region(part, `legend ${JSON.stringify([legend, place])}`, () =>
    bilingual(sheet, part, legend, { place, style: { ...NOTE, size: 7.5, color: PALETTE.quiet } }, 10),
  );
}

// The first step names the code; the others are the same for everybody.
function drawSteps(sheet: Surface, part: StructureElement, steps: readonly Bilingual[], width: number): void {
  const place = { x: TABLE.x, width };
  const draw = (step: Bilingual, index: number) => {
    const numbered = { id: `${index + 1}. ${step.id}`, en: step.en };
    bilingual(sheet, part, numbered, { place: { ...place, y: STEPS + 15 + index * STEP }, style: NOTE }, 9.5);
  };
  sheet.region(part, `steps ${width}`, () => drawStepsTitle(sheet, part, width));
  const [first, ...others] = steps;
  if (first !== undefined) draw(first, 0);
  const rest = JSON.stringify([others, width]);
  sheet.region(part, `others ${rest}`, () => {
    for (const [index, step] of others.entries()) draw(step, index + 1);
  });
}

function drawStepsTitle(sheet: Surface, part: StructureElement, width: number): void {
  sheet.artifact(() => {
    const y = STEPS - 16;
    sheet.pdf
      .lineWidth(0.5)
      .moveTo(TABLE.x, y)
      .lineTo(TABLE.x + width, y)
      .stroke(sheet.tint(PALETTE.line));
  });
  const title = { font: 'serifBold', size: 11, color: PALETTE.red } as const;
  const place = { x: TABLE.x, y: STEPS, width };
  paragraph(sheet, part, `${WORDS.check.id} · ${WORDS.check.en}`, { place, style: title }, 'H2');
}

/** Draws how to verify the certificate, and the signed statement where there is one; page 1 answers without it. */
export function drawProof(
  sheet: Surface,
  part: StructureElement,
  document: CertificateDocument,
  statement: string | null,
): void {
  const steps = verificationSteps(document, statement !== null);
  drawSteps(sheet, part, steps, statement === null ? TABLE.width : BESIDE_PROOF);
  if (statement === null) return;
  const { x, y, size } = PROOF;
  const bbox: [number, number, number, number] = [x, y, x + size, y + size];
  const content = addressWithFragment(document.verificationUrl, statement);
  sheet.element(part, 'Figure', { alt: WORDS.proofAlt.id, bbox }, () => drawQrCode(sheet, content, PROOF)).end();
}
