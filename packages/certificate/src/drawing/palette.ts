/** The colours of a certificate: warm paper, dark ink, the red of the flag grown quiet, and bronze. */
export const PALETTE = {
  paper: '#fdfaf2',
  panel: '#ffffff',
  ink: '#2b211b',
  quiet: '#6a5a4d',
  red: '#7d1d20',
  bronze: '#8a6526',
  line: '#c9ab74',
  faint: '#efe4cc',
  stripe: '#f8f1e2',
  specimen: '#f6e7dd',
} as const;

/** A4 landscape in points. */
export const PAGE = { width: 841.89, height: 595.28, middle: 841.89 / 2 } as const;

/** `#rrggbb` as the three operands of a PDF colour operator. */
export function rgbOperands(hex: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)).join(' ');
}
