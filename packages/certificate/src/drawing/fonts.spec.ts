import { describe, expect, it } from '@jest/globals';
import { firstUnprintable } from '@kompeten/domain';
import { assertPrintable, FONT_NAMES, fontOf } from './fonts.ts';

const LAST = 0x10ffff;
/** Letters, marks, digits and signs; the other characters are space, unseen, or nobody's. */
const SEEN = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
/** Stand for something that is not there. */
const LOST = ['\ufffc', '\ufffd'];

describe('the letters that can be printed', () => {
  it('are for whoever types them those that every face has', () => {
    const differing: string[] = [];
    for (let code = 0; code <= LAST; code += 1) {
      const sign = String.fromCodePoint(code);
      const isShown =
        SEEN.test(sign) && !LOST.includes(sign) && FONT_NAMES.every((name) => fontOf(name).hasGlyphForCodePoint(code));
      if (isShown !== (firstUnprintable(sign) === null)) differing.push(sign);
    }
    expect(differing).toEqual([]);
  });

  it.each(['Siti Nur’aini', 'Žofie Bělohlávková', 'José Ñuñez', 'Đặng Thị Hồng', 'Ωμέγα “Ж” – 5 % × ½ €'])(
    'are those of %s',
    (text) => {
      expect(firstUnprintable(text)).toBeNull();
      expect(() => assertPrintable('holderName', text)).not.toThrow();
    },
  );

  it.each([
    ['Ratna 王 小', '王'],
    ['Ratna \u{1f600}', '\u{1f600}'],
    ['Ratna\ufffd', '\ufffd'],
    ['Ratna\ud83d', '\ud83d'],
    ['pinjaman ≥ 5 juta', '≥'],
  ])('are not all of %j: the first that is none is told', (text, sign) => {
    expect(firstUnprintable(text)).toBe(sign);
    expect(() => assertPrintable('holderName', text)).toThrow(/text_unprintable.*holderName/);
  });
});
