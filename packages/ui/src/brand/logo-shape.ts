/**
 * The mark of the product: a K grown from a stem and two leaves, the lower one a red check stroke.
 * Its own sign, without symbols of the state, a ministry or BNSP.
 */
export const logoShape = {
  viewBox: '0 0 32 32',
  stem: 'M8.6 7.6a1.6 1.6 0 0 1 3.2 0v16.8a1.6 1.6 0 0 1-3.2 0z',
  upperLeaf: 'M13.4 16C13.3 10.6 17.3 6.7 24 6.5 24.2 12.4 19.9 16.2 13.4 16z',
  lowerLeaf: 'M13.4 17.2C18.3 16.4 22.6 19.6 24 25.6 18.4 25.6 14.3 22.5 13.4 17.2z',
} as const;

/** The mark as markup, for pages drawn without React; decorative, since the name stands beside it. */
export function logoSvg(size: number): string {
  const { viewBox, stem, upperLeaf, lowerLeaf } = logoShape;
  return `<svg class="logo" width="${size}" height="${size}" viewBox="${viewBox}" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9" fill="var(--k-brand)"/><path fill="var(--k-on-brand)" d="${stem}${upperLeaf}"/><path fill="var(--k-logo-leaf,#ff8f7d)" d="${lowerLeaf}"/></svg>`;
}
