import { describe, expect, it } from '@jest/globals';
import { firstUnprintable } from '@kompeten/domain';
import { assertPrintable, FONT_NAMES, fontOf, isShown } from './fonts.ts';

const LAST = 0x10ffff;
/** Letters, marks, digits and signs; the other characters are space, unseen, or nobody's. */
const SEEN = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
/** Stand for something that is not there. */
const LOST = ['\ufffc', '\ufffd'];

describe('the letters that can be printed', () => {
  it('are for whoever types them those that every face has, or that of the signs beside any of them', () => {
    const differing: string[] = [];
    for (let code = 0; code <= LAST; code += 1) {
      const sign = String.fromCodePoint(code);
      const isSign = code >= 0x2190 && code <= 0x2bff && fontOf('signs').hasGlyphForCodePoint(code);
      const isSet = isSign || FONT_NAMES.every((name) => fontOf(name).hasGlyphForCodePoint(code));
      const isLetter = SEEN.test(sign) && !LOST.includes(sign) && isSet;
      const says = [firstUnprintable(sign) === null, SEEN.test(sign) && !LOST.includes(sign) && isShown(sign)];
      if (says.includes(!isLetter)) differing.push(sign);
    }
    expect(differing).toEqual([]);
  });

  it.each([
    'Siti Nur’aini',
    'Žofie Bělohlávková',
    'José Ñuñez',
    'Đặng Thị Hồng',
    'Ωμέγα “Ж” – 5 % × ½ €',
    'A → B, ≥ 5 ± 0,1 ≠ √2 ✓',
  ])('are those of %s', (text) => {
    expect(firstUnprintable(text)).toBeNull();
    expect(() => assertPrintable('holderName', text)).not.toThrow();
  });

  it.each([
    ['Ratna 王 小', '王'],
    ['Ratna \u{1f600}', '\u{1f600}'],
    ['Ratna\ufffd', '\ufffd'],
    ['Ratna\ud83d', '\ud83d'],
    ['suhu 🌡 tinggi', '🌡'],
    ['ضرب', 'ض'],
  ])('are not all of %j: the first that is none is told', (text, sign) => {
    expect(firstUnprintable(text)).toBe(sign);
    expect(() => assertPrintable('holderName', text)).toThrow(/text_unprintable.*holderName/);
  });
});
