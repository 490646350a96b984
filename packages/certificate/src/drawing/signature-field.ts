import { type CertificateDocument, issuerOf, type Signatory } from '../document/certificate-document.ts';
import { type IndonesianTimeZone, localInstant, longDate } from '../document/dates.ts';
import { paragraph } from './bilingual.ts';
import { FREE_TEXTS, notedText } from './free-texts.ts';
import type { CertificateLook } from './look.ts';
import { PALETTE } from './palette.ts';
import type { PdfReference } from './pdf-reference.ts';
import type { StructureElement, Surface } from './surface.ts';
import { fit, type Style, setLines } from './typesetting.ts';
import { ASSURANCES } from './wording.ts';

const FIELD = { x: 508, y: 451, width: 250, height: 58 } as const;
const INSIDE = FIELD.width - 20;
const INK: Style = { font: 'sans', size: 7, color: PALETTE.ink };
const STRONG: Style = { ...INK, font: 'sansBold', size: 8.5 };

const PREVIEW_LINES = [
  'Pratinjau / Preview',
  'Di sini tanda tangan elektronik ditampilkan',
  'Belum ditandatangani siapa pun',
  'Bukan sertifikat',
  'The electronic signature is shown here; nobody has signed',
];

/** When, and with whose certificate, the field is signed. */
export interface Signing {
  signedAt: Date;
  timeZone: IndonesianTimeZone;
  signedBy: string;
  /** The signed statement of the second QR; null where there is none. */
  statement: string | null;
  /** The signed credential that is attached; without it there is none in the file. */
  credential?: string | null;
  /** Whether a timestamp goes in beside the signature. */
  stamped?: boolean;
  /** The trust service provider that signs the finished file by itself, as it is printed; ours signs where there is none. */
  serviceProvider?: string;
  /** How it looks; as usual where it is left out. */
  look?: CertificateLook;
  /** Marked as a preview and signed by nobody. */
  preview?: boolean;
}

/** Draws place, date and names, and what shows the electronic signature: the field of ours, or a panel where somebody else signs. */
export function drawSignature(
  sheet: Surface,
  document: CertificateDocument,
  signing: Signing,
  signature: PdfReference | null,
): void {
  const part = sheet.element(sheet.root, 'Sect');
  const column = { x: FIELD.x, width: FIELD.width, align: 'center' as const };
  const [first, ...others] = document.signatories;
  const plain: Style = { font: 'sans', size: 9, color: PALETTE.ink };
  const issued = `${issuerOf(document).place}, ${longDate(document.issuedOn, 'id')}`;
  if (first === undefined) return;
  sheet.region(part, `signer ${JSON.stringify([issued, first.capacity])}`, () => {
    paragraph(sheet, part, issued, { place: { ...column, y: 432 }, style: plain });
    paragraph(sheet, part, first.capacity, { place: { ...column, y: 445 }, style: { ...plain, font: 'sansBold' } });
  });
  const lines = signatureLines(document, signing);
  if (signature === null) sheet.element(part, 'P', {}, () => drawAppearance(sheet, lines)).end();
  else drawField(sheet, part, lines, signature);
  const noted = notedText(others);
  sheet.region(part, `names ${JSON.stringify([first.name, noted])}`, () => {
    const style: Style = { font: 'serifBold', size: 11.5, color: PALETTE.ink };
    paragraph(sheet, part, first.name, { place: { ...column, y: 524 }, style });
    if (noted !== '') paragraph(sheet, part, noted, FREE_TEXTS.noted);
  });
  part.end();
}

/** Draws the field that shows an electronic signature in five lines at most, the second one strong. */
export function drawField(
  sheet: Surface,
  part: StructureElement,
  lines: readonly string[],
  signature: PdfReference,
): void {
  sheet.field(part, FIELD, lines.join(' '), signature, () => drawAppearance(sheet, lines));
}

function signatureLines(document: CertificateDocument, signing: Signing): string[] {
  if (signing.preview) return PREVIEW_LINES;
  const [first] = document.signatories;
  const by =
    signing.serviceProvider === undefined
      ? ['', '']
      : [` · ${signing.serviceProvider}`, `, ${signing.serviceProvider}`];
  return [
    `Ditandatangani secara elektronik oleh`,
    signatoryLine(first),
    `${localInstant(signing.signedAt, signing.timeZone)} · kunci: ${signing.signedBy}`,
    `${ASSURANCES[document.assurance].id}${by[0]}`,
    `${ASSURANCES[document.assurance].en}${by[1]} (PP 71/2019 art. 60)`,
  ];
}

// Who signs and as what; the capacity stands above the field too, so that it gives way before the letters get too small.
function signatoryLine(signatory: Signatory | undefined): string {
  if (signatory === undefined) return '';
  const { name, capacity } = signatory;
  const whole = fit(`${name}, ${capacity}`, STRONG, { width: INSIDE, lines: 1, least: 6 });
  return whole.lines.length === 1 ? `${name}, ${capacity}` : name;
}

function drawAppearance(sheet: Surface, lines: readonly string[]): void {
  const { x, y, width, height } = FIELD;
  const { pdf } = sheet;
  pdf.rect(x, y, width, height).fill(sheet.tint(PALETTE.panel));
  pdf
    .lineWidth(0.6)
    .rect(x + 0.5, y + 0.5, width - 1, height - 1)
    .stroke(sheet.tint(PALETTE.line));
  pdf.rect(x, y, 3, height).fill(sheet.tint(PALETTE.red));
  const styles: Style[] = [
    INK,
    STRONG,
    INK,
    { ...INK, font: 'sansBold' },
    { ...INK, font: 'serifItalic', color: PALETTE.quiet },
  ];
  lines.forEach((line, index) => {
    const fitted = fit(line, styles[index] ?? INK, { width: INSIDE, lines: 1, least: 4 });
    setLines(sheet, fitted, { x: x + 12, y: y + 12 + index * 10.2, width });
  });
}
