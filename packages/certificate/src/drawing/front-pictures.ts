import { type CertificateDocument, issuerOf } from '../document/certificate-document.ts';
import { type CertificateLook, logoIn } from './look.ts';
import { PAGE } from './palette.ts';
import type { Box, StructureElement, Surface } from './surface.ts';
import { WORDS } from './wording.ts';

const LOGO = { x: 84, y: 72, width: 64, height: 64 } as const;
// Three to four, as passport photos are in Indonesia.
const PHOTO = { x: PAGE.width - 84 - 54, y: 70, width: 54, height: 72 } as const;

/** Whether a picture stands beside the heading, which then has less room. */
export const hasPictures = (look: CertificateLook | undefined): boolean =>
  logoIn(look) !== null || (look?.photo ?? null) !== null;

/** Draws the issuer's logo on the left and the holder's photo on the right of the heading, where there are any. */
export function drawFrontPictures(
  sheet: Surface,
  part: StructureElement,
  document: CertificateDocument,
  look: CertificateLook | undefined,
): void {
  const logo = logoIn(look);
  if (logo !== null) drawPicture(sheet, part, logo, LOGO, `Logo ${issuerOf(document).name}`);
  const photo = look?.photo ?? null;
  if (photo !== null) drawPicture(sheet, part, Buffer.from(photo), PHOTO, WORDS.photoAlt.id);
}

function drawPicture(sheet: Surface, part: StructureElement, picture: Buffer, box: Box, alt: string): void {
  const bbox: [number, number, number, number] = [box.x, box.y, box.x + box.width, box.y + box.height];
  sheet.element(part, 'Figure', { alt, bbox }, () => sheet.picture(picture, box)).end();
}
