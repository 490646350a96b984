/** The four colours that an issuer chooses. */
export interface TemplateColours {
  accent: string;
  second: string;
  ink: string;
  paper: string;
}

/** Every colour of a page; those that nobody chooses follow from the four. */
export interface CertificatePalette {
  paper: string;
  panel: string;
  ink: string;
  quiet: string;
  red: string;
  bronze: string;
  line: string;
  faint: string;
  stripe: string;
  specimen: string;
}

/** The colours of a certificate: warm paper, dark ink, the red of the flag grown quiet, and bronze. */
export const usualPalette = {
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
} as const satisfies CertificatePalette;

/** The four where nobody has chosen. */
export const usualColours = {
  accent: usualPalette.red,
  second: usualPalette.bronze,
  ink: usualPalette.ink,
  paper: usualPalette.paper,
} as const satisfies TemplateColours;

/** The least contrast of text (WCAG 2.2, 1.4.3 AA). */
export const LEAST_CONTRAST = 4.5;

/** How much darker than white paper may be: more of it, and copies lose the fine lines. */
const DARKEST_PAPER = 1.5;

/** The palette of four colours; with the usual four it is the usual one, to the digit. */
export function paletteOf(colours: TemplateColours): CertificatePalette {
  const { accent, second, ink, paper } = colours;
  const isUsual = (...names: (keyof TemplateColours)[]) => names.every((name) => colours[name] === usualColours[name]);
  const readable = (color: string, on: string) => contrast(color, on) >= LEAST_CONTRAST;
  const quiet = mixed(ink, paper, 0.28);
  const stripe = mixed(second, paper, 0.92);
  return {
    ...{ paper, panel: usualPalette.panel, ink, red: accent, bronze: second },
    quiet: isUsual('ink', 'paper') ? usualPalette.quiet : readable(quiet, paper) ? quiet : ink,
    line: isUsual('second', 'paper') ? usualPalette.line : mixed(second, paper, 0.5),
    faint: isUsual('second', 'paper') ? usualPalette.faint : mixed(second, paper, 0.86),
    stripe: isUsual('second', 'paper') ? usualPalette.stripe : readable(ink, stripe) ? stripe : paper,
    specimen: isUsual('accent', 'paper') ? usualPalette.specimen : mixed(accent, paper, 0.9),
  };
}

/** Text in a colour that cannot be read well on what lies below it. */
export interface ContrastFault {
  code: 'contrast_low';
  slot: keyof TemplateColours;
  /** `paper`, or the white of panels and of letters on the accent. */
  against: 'paper' | 'white';
  /** As measured, between 1 and 21. */
  ratio: number;
}

/** Why colours cannot be published: text that is not read, or paper too dark for copies. */
export type ColourFault = ContrastFault | { code: 'paper_dark' };

/** Every fault of four colours; a legal field in letters that nobody reads would be a field that was taken away. */
export function colourFaults(colours: TemplateColours): ColourFault[] {
  const { paper } = colours;
  const pairs: [keyof TemplateColours, 'paper' | 'white'][] = [
    ['accent', 'paper'],
    ['accent', 'white'],
    ['second', 'paper'],
    ['ink', 'paper'],
    ['ink', 'white'],
  ];
  const faults = pairs.flatMap(([slot, against]): ColourFault[] => {
    const ratio = contrast(colours[slot], against === 'paper' ? paper : usualPalette.panel);
    return ratio < LEAST_CONTRAST ? [{ code: 'contrast_low', slot, against, ratio: Math.floor(ratio * 10) / 10 }] : [];
  });
  return contrast(paper, usualPalette.panel) > DARKEST_PAPER ? [...faults, { code: 'paper_dark' }] : faults;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const channelsOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

// WCAG 2.2, relative luminance.
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex)
    .map((channel) => channel / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour on its way to another: 0 is the one, 1 the other. */
function mixed(one: string, other: string, share: number): string {
  const [from, to] = [channelsOf(one), channelsOf(other)];
  const hex = from.map((channel, at) => Math.round(channel + ((to[at] ?? channel) - channel) * share));
  return `#${hex.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
