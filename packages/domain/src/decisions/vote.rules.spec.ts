import { describe, expect, it } from '@jest/globals';
import {
  assertVote,
  outcomeOfVotes,
  type RecommendedFacts,
  reasonsOfVotes,
  unitsDecided,
  voteBlockers,
} from './vote.rules.ts';

const unit = (code: string, result: 'K' | 'BK' | null) => ({ code, title: code, result, whatToDo: null });
const competent: RecommendedFacts = {
  outcome: 'competent',
  units: [unit('U.1', 'K'), unit('U.2', 'K'), unit('U.3', null)],
};
const notYet: RecommendedFacts = { outcome: 'not_yet_competent', units: [unit('U.1', 'K'), unit('U.2', 'BK')] };
const scheme = {
  units: ['U.1', 'U.2'].map((code) => ({ code, title: code, group: null as string | null })),
  groups: [] as { title: string; choose: number }[],
};
const electives = ['E.1', 'E.2'].map((code) => ({ code, title: code, group: 'Pilihan' }));
const no = (unitCode: string, whatToDo = 'Latih lagi') => ({ unitCode, whatToDo });
const vote = (
  outcome: 'competent' | 'not_yet_competent' | 'deferred',
  units: string[] = [],
  reason: string | null = null,
) => ({
  outcome,
  notYet: units.map((code) => no(code)),
  reason,
});

describe('a vote (rule 10)', () => {
  it.each([
    ['as recommended', vote('competent'), competent, []],
    ['as recommended, with its unit', vote('not_yet_competent', ['U.2']), notYet, []],
    ['that differs without a reason', vote('competent'), notYet, ['reason_needed']],
    ['that differs with a reason', vote('competent', [], 'Bukti portofolio cukup'), notYet, []],
    ['that differs in a unit alone', vote('not_yet_competent', ['U.1', 'U.2']), notYet, ['reason_needed']],
    ['that defers without a reason', vote('deferred'), competent, ['reason_needed']],
    ['BK without a unit', vote('not_yet_competent', [], 'Belum cukup'), competent, ['units_needed']],
    ['competent with a unit that is not', vote('competent', ['U.1']), competent, ['units_unwanted']],
    ['about an unknown unit', vote('not_yet_competent', ['U.9'], 'Belum cukup'), competent, ['unit_unknown']],
  ])('%s', (_, cast, recommended, codes) => {
    expect(voteBlockers(cast, recommended, scheme).map(({ code }) => code)).toEqual(codes);
    const take = () => assertVote('Sri', cast, recommended, scheme);
    if (codes[0]) expect(take).toThrow(expect.objectContaining({ code: `decision.${codes[0]}` }));
    else expect(take).not.toThrow();
  });
});

describe('a vote and what the scheme needs (rule 5)', () => {
  const chosen = { units: [...scheme.units, ...electives], groups: [{ title: 'Pilihan', choose: 1 }] };
  const unjudged: RecommendedFacts = {
    outcome: 'not_yet_competent',
    units: [unit('U.1', 'BK'), unit('U.2', null), unit('E.1', 'K'), unit('E.2', null)],
  };
  const whole: RecommendedFacts = {
    outcome: 'competent',
    units: [unit('U.1', 'K'), unit('U.2', 'K'), unit('E.1', 'K'), unit('E.2', 'BK')],
  };
  it.each([
    ['competent with a unit that nobody judged', vote('competent', [], 'Cukup'), unjudged, ['units_unjudged']],
    ['BK that leaves out what nobody judged', vote('not_yet_competent', ['U.1'], 'Lain'), unjudged, ['units_unjudged']],
    ['BK with everything that is needed', vote('not_yet_competent', ['U.1', 'U.2']), unjudged, []],
    ['BK for an elective that is not needed', vote('not_yet_competent', ['E.2'], 'Lain'), whole, ['units_not_needed']],
    ['BK for the last elective', vote('not_yet_competent', ['E.1', 'E.2'], 'Lain'), whole, []],
    ['competent beside an elective that is BK', vote('competent'), whole, []],
  ])('%s', (_, cast, recommended, codes) => {
    expect(voteBlockers(cast, recommended, chosen).map(({ code }) => code)).toEqual(codes);
    if (!codes[0]) return;
    const code = `decision.${codes[0]}`;
    expect(() => assertVote('Sri', cast, recommended, chosen)).toThrow(expect.objectContaining({ code }));
  });

  it('makes BK of a unit that nobody judged and that it names, so that it is assessed too (rule 12)', () => {
    const decided = unitsDecided([vote('not_yet_competent', ['U.1', 'U.2'])], unjudged);
    expect(decided.map(({ result }) => result)).toEqual(['BK', 'BK', 'K', null]);
  });
});

describe('the votes together', () => {
  const yes = vote('competent', [], 'Portofolio cukup');
  const bk = vote('not_yet_competent', ['U.2']);
  it.each([
    ['a majority', [yes, yes, bk], 'competent'],
    ['a tie', [yes, bk], 'deferred'],
    ['no majority of three', [yes, bk, vote('deferred')], 'deferred'],
    ['nobody', [], 'deferred'],
  ] as const)('with %s', (_, votes, outcome) => {
    expect(outcomeOfVotes(votes)).toBe(outcome);
  });

  it('decide the units: those that the winning votes name are BK, with what each says to do next', () => {
    const votes = [bk, { ...bk, notYet: [no('U.2', 'Ulangi RAT')] }, { ...yes, notYet: [no('U.1', 'tidak dihitung')] }];
    expect(unitsDecided(votes, notYet)).toEqual([
      unit('U.1', 'K'),
      { ...unit('U.2', 'BK'), whatToDo: 'Latih lagi\nUlangi RAT' },
    ]);
    expect(unitsDecided([yes], notYet)).toEqual([unit('U.1', 'K'), unit('U.2', 'K')]);
    expect(unitsDecided([yes], competent)).toEqual(competent.units);
    expect(unitsDecided([bk, yes], notYet)).toEqual(notYet.units);
  });

  it('keep the reasons of those who won', () => {
    expect(reasonsOfVotes([yes, yes, vote('deferred', [], 'Ragu')])).toBe('Portofolio cukup');
    expect(reasonsOfVotes([bk])).toBeNull();
  });
});
