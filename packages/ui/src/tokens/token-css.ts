import { darkPalette, fonts, lightPalette, type Palette } from './tokens.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--k-${kebab(name)}:${value}`)
    .join(';');

const fontDeclarations = Object.entries(fonts)
  .map(([name, value]) => `--k-font-${name}:${value}`)
  .join(';');

/**
 * The tokens as custom properties: the reader's system decides between light and dark,
 * a chosen theme on the root element (`data-theme`, or the kit's own attribute) overrides it.
 */
export function tokenCss(): string {
  const dark = declarations(darkPalette);
  return [
    `:root{color-scheme:light;${declarations(lightPalette)};${fontDeclarations}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light],[data-mantine-color-scheme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark],:root[data-mantine-color-scheme=dark]{color-scheme:dark;${dark}}`,
    '',
  ].join('\n');
}

/** The tokens for a page that follows the reader's system only: the answer page, which carries no script. */
export function systemTokenCss(): string {
  return `:root{color-scheme:light dark;${declarations(lightPalette)};${fontDeclarations}}@media(prefers-color-scheme:dark){:root{${declarations(darkPalette)}}}`;
}
