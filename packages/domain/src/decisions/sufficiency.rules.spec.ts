import { describe, expect, it } from '@jest/globals';
import { isJudgedEnough, isSufficient, unitsUnjudged } from './sufficiency.rules.ts';

const scheme = {
  units: [
    ...['W.1', 'W.2'].map((code) => ({ code, title: code, group: null })),
    ...['P.1', 'P.2', 'P.3'].map((code) => ({ code, title: code, group: 'Pilihan' })),
  ],
  groups: [{ title: 'Pilihan', choose: 2 }],
};
const units = (said: Record<string, 'K' | 'BK' | null>) =>
  Object.entries(said).map(([code, result]) => ({ code, result }));

describe('what competence needs of a scheme (rule 5)', () => {
  it.each([
    ['all that is needed', { 'W.1': 'K', 'W.2': 'K', 'P.1': 'K', 'P.3': 'K' }, true, true, []],
    [
      'an elective too many that is BK',
      { 'W.1': 'K', 'W.2': 'K', 'P.1': 'K', 'P.2': 'BK', 'P.3': 'K' },
      true,
      true,
      [],
    ],
    ['an elective too few', { 'W.1': 'K', 'W.2': 'K', 'P.1': 'K', 'P.2': 'BK' }, false, true, []],
    ['a compulsory unit that is BK', { 'W.1': 'BK', 'W.2': 'K', 'P.1': 'K', 'P.2': 'K' }, false, true, []],
    ['a compulsory unit unjudged', { 'W.1': 'K', 'W.2': null, 'P.1': 'K', 'P.2': 'K' }, false, false, ['W.2']],
    ['a group short of what was judged', { 'W.1': 'K', 'W.2': 'K', 'P.1': 'K', 'P.2': null }, false, false, ['P.2']],
    [
      'an elective unjudged in a full group',
      { 'W.1': 'BK', 'W.2': 'K', 'P.1': 'K', 'P.2': 'K', 'P.3': null },
      false,
      true,
      [],
    ],
    ['an elective that was never chosen', { 'W.1': 'K', 'W.2': 'K', 'P.1': 'K' }, false, false, []],
  ] as const)('%s', (_, said, sufficient, judged, unjudged) => {
    expect(isSufficient(scheme, units(said))).toBe(sufficient);
    expect(isJudgedEnough(scheme, units(said))).toBe(judged);
    expect(unitsUnjudged(scheme, units(said))).toEqual(unjudged);
  });
});
