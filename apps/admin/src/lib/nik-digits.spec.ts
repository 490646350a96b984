import { describe, expect, it } from '@jest/globals';
import { readNik } from '@kompeten/domain';
import { birthDateOf, digitsOf, groupNik } from './nik-digits.ts';

describe('a NIK as people type and read it', () => {
  it('forgets spaces, dots and hyphens', () => {
    expect(digitsOf('3510 06.570490-0012')).toBe('3510065704900012');
  });

  it('groups region, birth date and serial', () => {
    expect(groupNik('3510065704900012')).toBe('351006 570490 0012');
  });

  it.each([
    ['a woman of the last century', '3510065704900012', '1990-04-17'],
    ['a man of this century', '3510061704050012', '2005-04-17'],
    ['somebody who would be too young', '3510061704200012', '1920-04-17'],
  ])('dates %s', (_, nik, day) => {
    const facts = readNik(nik);
    expect(facts && birthDateOf(facts, 2026)).toBe(day);
  });
});
