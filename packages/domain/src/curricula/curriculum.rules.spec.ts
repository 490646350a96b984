import { describe, expect, it } from '@jest/globals';
import { numberUnitOf } from '../centres/centre.ts';
import { isIllustrativeUnitCode, isOfficialUnitCode } from '../competencies/unit-code.ts';
import { lessonHoursOf, publishBlockers } from './curriculum.rules.ts';

const unit = (code: string, lessonHours = 8) => ({ code, title: code, lessonHours, compulsory: true, syllabus: null });

describe('publishing a curriculum', () => {
  it.each([
    ['ready', [unit('U1'), unit('U2')], []],
    ['empty', [], ['no_units']],
    ['a unit twice', [unit('U1'), unit('U1')], ['unit_twice']],
    ['a unit nobody knows', [unit('U9')], ['unit_unknown']],
  ])('%s', (_, units, codes) => {
    expect(publishBlockers(units, new Set(['U1', 'U2'])).map(({ code }) => code)).toEqual(codes);
  });

  it('sums its lesson hours', () => expect(lessonHoursOf([unit('U1', 8), unit('U2', 12)])).toBe(20));
});

describe('unit codes', () => {
  it.each([
    ['KJK.SP01.002.01', true],
    ['P.854900.047.01', true],
    ['N.78SPS02.012.2', true],
    ['CONTOH.KDKMP.01', false],
    ['ABC', false],
  ])('%s official: %p', (code, official) => expect(isOfficialUnitCode(code)).toBe(official));

  it('mark themselves as illustrative', () => expect(isIllustrativeUnitCode('CONTOH.KDKMP.01')).toBe(true));
});

describe('the number unit of a centre', () => {
  it.each([
    ['BLKK Nurul Huda', 'BLKK-NH'],
    ['BLK Kabupaten Contoh', 'BLK-KC'],
    ['Cendana', 'CENDANA'],
  ])('%s → %s', (name, sign) => expect(numberUnitOf(name)).toBe(sign));
});
