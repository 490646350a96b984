/** The names of the colours; every surface of the product is painted with these and no others. */
export type ColourName =
  | 'paper'
  | 'surface'
  | 'sunken'
  | 'line'
  | 'lineStrong'
  | 'ink'
  | 'inkSoft'
  | 'brand'
  | 'brandStrong'
  | 'brandSoft'
  | 'onBrand'
  | 'accent'
  | 'accentSoft'
  | 'good'
  | 'goodSoft'
  | 'warn'
  | 'warnSoft'
  | 'bad'
  | 'badSoft'
  | 'info'
  | 'infoSoft'
  | 'focus';

/** One theme: a value for every colour name. */
export type Palette = Readonly<Record<ColourName, string>>;

/** Warm paper, deep teal ink, a restrained red. */
export const lightPalette: Palette = {
  paper: '#f8f4ec',
  surface: '#fffdf9',
  sunken: '#f1ebdf',
  line: '#ddd4c4',
  lineStrong: '#857b6b',
  ink: '#17252a',
  inkSoft: '#445257',
  brand: '#0b5351',
  brandStrong: '#083f3e',
  brandSoft: '#dcebe6',
  onBrand: '#ffffff',
  accent: '#a8232d',
  accentSoft: '#f9e3df',
  good: '#0f5634',
  goodSoft: '#ddefe1',
  warn: '#6e4200',
  warnSoft: '#fbebc8',
  bad: '#921b25',
  badSoft: '#f9e1de',
  info: '#2f4488',
  infoSoft: '#e3e8f6',
  focus: '#3a4fb4',
};

/** The same room at night: the ink becomes the light. */
export const darkPalette: Palette = {
  paper: '#111a1b',
  surface: '#182425',
  sunken: '#0c1314',
  line: '#2f3e3f',
  lineStrong: '#80918f',
  ink: '#f1ece1',
  inkSoft: '#b9c2bc',
  brand: '#82d2c3',
  brandStrong: '#a8e4d8',
  brandSoft: '#1d3b39',
  onBrand: '#06201f',
  accent: '#ff9d93',
  accentSoft: '#43211f',
  good: '#88d8a5',
  goodSoft: '#173625',
  warn: '#f2c670',
  warnSoft: '#3b2d10',
  bad: '#ff9d93',
  badSoft: '#43211f',
  info: '#adbeff',
  infoSoft: '#243056',
  focus: '#c2ceff',
};

/** Text faces of the reader's own device: nothing is downloaded, and villages pay by the megabyte. */
export const fonts = {
  text: "'Noto Sans Variable', 'Noto Sans', ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  display: "'Noto Serif', 'Source Serif 4', Charter, 'Bitstream Charter', Georgia, Cambria, serif",
  code: "ui-monospace, 'Noto Sans Mono', 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
} as const;
