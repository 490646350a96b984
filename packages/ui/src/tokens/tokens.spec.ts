import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast.ts';
import { tokenCss } from './token-css.ts';
import { type ColourName, darkPalette, lightPalette } from './tokens.ts';

const grounds: ColourName[] = ['paper', 'surface', 'sunken'];
const texts: ColourName[] = ['ink', 'inkSoft', 'brand', 'brandStrong', 'accent', 'good', 'warn', 'bad', 'info'];
const onOwnGround: [ColourName, ColourName][] = [
  ['onBrand', 'brand'],
  ['onBrand', 'brandStrong'],
  ['brandStrong', 'brandSoft'],
  ['ink', 'brandSoft'],
  ['accent', 'accentSoft'],
  ['good', 'goodSoft'],
  ['warn', 'warnSoft'],
  ['bad', 'badSoft'],
  ['info', 'infoSoft'],
  ['ink', 'goodSoft'],
  ['ink', 'warnSoft'],
  ['ink', 'badSoft'],
  ['ink', 'infoSoft'],
];

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)('the %s palette', (_name, palette) => {
  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    'reads %s on %s',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(onOwnGround)('reads %s on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('shows borders of fields and the focus ring on %s', (ground) => {
    expect(contrast(palette.lineStrong, palette[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.focus, palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

/** The same whatever the formatter made of blanks, quotes and last semicolons. */
const essence = (css: string) => css.replace(/[\s"']+/g, '').replaceAll(';}', '}');

describe('tokens.css', () => {
  it('stands as the tokens say; a drifted file is written anew and refused once', () => {
    const file = new URL('./tokens.css', import.meta.url);
    const stored = readFileSync(file, 'utf8');
    if (essence(stored) !== essence(tokenCss())) writeFileSync(file, tokenCss());
    expect(essence(stored)).toBe(essence(tokenCss()));
  });
});
