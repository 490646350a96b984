import { describe, expect, it } from '@jest/globals';
import { FONT_NAMES, firstUnprintable, fontOf } from './fonts.ts';

const codes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('the letters that can be printed', () => {
  it('are those that every face has, the plain ones among them', () => {
    const plain = codes(0x20, 0x7e);
    for (const name of FONT_NAMES) expect(plain.filter((code) => !fontOf(name).hasGlyphForCodePoint(code))).toEqual([]);
    expect(firstUnprintable(['', String.fromCodePoint(...plain)])).toBeNull();
  });

  it('are many more than the plain ones', () => {
    expect(firstUnprintable(['Siti Nur’aini', 'Žofie Bělohlávková', 'José Ñuñez', 'Đặng'.normalize('NFC')])).toBeNull();
  });

  it('are told from the first that is none, which no whole character is cut for', () => {
    expect(firstUnprintable(['Ratna', 'Ratna 王 小'])).toBe('王');
    expect(firstUnprintable(['Ratna \u{1f600}'])).toBe('\u{1f600}');
    expect(firstUnprintable(['Ratna\uFFFD'])).toBe('\uFFFD');
    expect(firstUnprintable(['Ratna\t'])).toBe('\t');
  });
});
