import { type CertificateDesign, paletteOf, type TemplateSlots, usualSlots } from '@kompeten/domain';
import type { CertificateLook } from '../drawing/look.ts';

// Four dots in indexed colours, as a logo is frozen.
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAMAAABFaP0WAAAADFBMVEUUUKB9HSD9+vL///9Fp7UBAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWNgZGJgYAYAABYAB4HD9BgAAAAASUVORK5CYII=';

/** Twelve grey dots, as a photo is kept. */
export const SAMPLE_PHOTO = Buffer.from(
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJAA/9k=',
  'base64',
);

/** A look made of slots, with a logo. */
export function sampleLook(slots: Partial<TemplateSlots> = {}, photo: Uint8Array | null = null): CertificateLook {
  const { border, photo: wantsPhoto, noted, opening, closing, ...colours } = { ...usualSlots, ...slots };
  const design: CertificateDesign = {
    slots: { border, photo: wantsPhoto, noted, opening, closing },
    palette: paletteOf(colours),
    logo: LOGO,
  };
  return { design, photo };
}
