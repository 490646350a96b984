import { type CertificateDocument, issuerOf } from '../document/certificate-document.ts';
import { type CertificateLook, logoIn } from './look.ts';
import { PAGE } from './palette.ts';
import type { Sheet, StructureElement } from './sheet.ts';
import { WORDS } from './wording.ts';

const LOGO = { x: 84, y: 72, width: 64, height: 64 } as const;
// Three to four, as passport photos are in Indonesia.
const PHOTO = { x: PAGE.width - 84 - 54, y: 70, width: 54, height: 72 } as const;

/** Whether a picture stands beside the heading, which then has less room. */
export const hasPictures = (look: CertificateLook | undefined): boolean =>
  logoIn(look) !== null || (look?.photo ?? null) !== null;

/** Draws the issuer's logo on the left and the holder's photo on the right of the heading, where there are any. */
export function drawFrontPictures(
  sheet: Sheet,
  part: StructureElement,
  document: CertificateDocument,
  look: CertificateLook | undefined,
): void {
  const logo = logoIn(look);
  if (logo !== null) drawPicture(sheet, part, logo, LOGO, `Logo ${issuerOf(document).name}`);
  const photo = look?.photo ?? null;
  if (photo !== null) drawPicture(sheet, part, Buffer.from(photo), PHOTO, WORDS.photoAlt.id);
}

function drawPicture(
  sheet: Sheet,
  part: StructureElement,
  picture: Buffer,
  { x, y, width, height }: typeof LOGO | typeof PHOTO,
  alt: string,
): void {
  const bbox: [number, number, number, number] = [x, y, x + width, y + height];
  const draw = () => {
    // The type package wants a path or an ArrayBuffer; pdfkit takes a Buffer as well.
    sheet.pdf.image(picture as unknown as ArrayBuffer, x, y, {
      fit: [width, height],
      align: 'center',
      valign: 'center',
    });
  };
  sheet.element(part, 'Figure', { alt, bbox }, draw).end();
}
