import { type CertificateDesign, type CertificatePalette, type TemplateBorder, usualPalette } from '@kompeten/domain';

/** How a certificate looks beside what it says: its frozen design, and the holder's photo where there is one. */
export interface CertificateLook {
  /** Null for the usual look. */
  design: CertificateDesign | null;
  /** JPEG; null where there is none. */
  photo: Uint8Array | null;
}

/** The colours of a look. */
export const paletteIn = (look: CertificateLook | undefined): CertificatePalette =>
  look?.design?.palette ?? usualPalette;

/** The frame of a look. */
export const borderIn = (look: CertificateLook | undefined): TemplateBorder =>
  look?.design?.slots.border ?? 'guilloche';

/** The bytes of the logo of a look; null where there is none. */
export function logoIn(look: CertificateLook | undefined): Buffer | null {
  const logo = look?.design?.logo ?? null;
  return logo === null ? null : Buffer.from(logo, 'base64');
}
