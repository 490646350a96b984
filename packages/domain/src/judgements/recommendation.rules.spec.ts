import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../kernel/domain-error.ts';
import { schemeJudgement, unitOutcomes } from './outcome.rules.ts';
import { type RecommendationFacts, recommend, recommendationBlockers } from './recommendation.rules.ts';
import { aCell, anEvidence, aUnit } from './testing/judged.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'passed';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

const units = [aUnit('U.1', ['1.1', '1.2']), aUnit('U.2', ['1.1']), aUnit('U.3', ['1.1'], 'Pilihan')];
const scheme = { units, groups: [{ title: 'Pilihan', choose: 1 }] };
const allK = [aCell('U.1', '1.1', 'K'), aCell('U.1', '1.2', 'K'), aCell('U.2', '1.1', 'K'), aCell('U.3', '1.1', 'K')];
const allEvidence = [anEvidence(['U.1 1.1', 'U.1 1.2', 'U.2 1.1', 'U.3 1.1'])];
const facts = (change: Partial<RecommendationFacts> = {}): RecommendationFacts => ({
  ...{
    units,
    scheme,
    judgements: allK,
    evidence: allEvidence,
    status: 'recorded',
    round: 1,
    agreed: true,
    correcting: false,
  },
  ...change,
});

describe('what judgements leave (rule 5)', () => {
  const without = (...refs: string[]) => allK.filter((cell) => !refs.includes(`${cell.unitCode} ${cell.criterion}`));
  it.each<
    [string, RecommendationFacts['judgements'], RecommendationFacts['evidence'], (string | null)[], string | null]
  >([
    ['all K', allK, allEvidence, ['K', 'K', 'K'], 'K'],
    ['one criterion open', without('U.1 1.2'), [], [null, 'K', 'K'], null],
    [
      'open, covered by indirect evidence',
      without('U.1 1.2'),
      [anEvidence(['U.1 1.2'], 'indirect')],
      ['K', 'K', 'K'],
      'K',
    ],
    [
      'open, direct evidence alone covers nothing',
      without('U.1 1.2'),
      [anEvidence(['U.1 1.2'])],
      [null, 'K', 'K'],
      null,
    ],
    [
      'open, covering evidence is not authentic',
      without('U.1 1.2'),
      [anEvidence(['U.1 1.2'], 'indirect', { authentic: false })],
      [null, 'K', 'K'],
      null,
    ],
    ['one criterion BK', [...without('U.2 1.1'), aCell('U.2', '1.1', 'BK')], [], ['K', 'BK', 'K'], 'BK'],
    [
      'BK is not covered by other evidence',
      [...without('U.2 1.1'), aCell('U.2', '1.1', 'BK')],
      [anEvidence(['U.2 1.1'], 'indirect')],
      ['K', 'BK', 'K'],
      'BK',
    ],
    ['the only elective BK', [...without('U.3 1.1'), aCell('U.3', '1.1', 'BK')], [], ['K', 'K', 'BK'], 'BK'],
    ['contested', [...without('U.2 1.1'), aCell('U.2', '1.1', null, true)], [], ['K', null, 'K'], null],
  ])('%s', (_, judgements, evidence, judged, whole) => {
    const outcomes = unitOutcomes({ units, judgements, evidence });
    expect(outcomes.map(({ judgement }) => judgement)).toEqual(judged);
    expect(schemeJudgement(scheme, outcomes)).toBe(whole);
  });
});

describe('a recommendation (AK.02)', () => {
  it.each<[string, Partial<RecommendationFacts>, string[]]>([
    ['nothing against it', {}, []],
    ['no agreement (rule 8)', { agreed: false }, ['no_agreement']],
    ['one that is made anew', { agreed: false, round: 2 }, ['agreement_superseded']],
    ['not recorded yet', { status: 'in_progress' }, ['not_recorded']],
    ['made already', { status: 'recommended' }, ['not_recorded']],
    ['a correction of one that was made', { status: 'recommended', correcting: true }, []],
    ['no correction before the first', { correcting: true }, ['not_recorded']],
    [
      'K without evidence (rule 6)',
      { evidence: [anEvidence(['U.1 1.1', 'U.2 1.1', 'U.3 1.1'])] },
      ['evidence_missing'],
    ],
    [
      'K with evidence that is not current',
      { evidence: [anEvidence(allEvidence[0]?.criteria ?? [], 'direct', { current: false })] },
      ['evidence_missing', 'evidence_missing', 'evidence_missing', 'evidence_missing'],
    ],
    [
      'evidence that came late',
      { evidence: allEvidence.map((one) => ({ ...one, late: true })) },
      ['evidence_missing', 'evidence_missing', 'evidence_missing', 'evidence_missing'],
    ],
    [
      'a contested criterion',
      { judgements: [...allK.slice(1), aCell('U.1', '1.1', null, true)] },
      ['criterion_contested', 'undecided'],
    ],
    ['an open unit (rule 5)', { judgements: allK.slice(0, 3) }, ['undecided']],
  ])('%s', (_, change, codes) => {
    expect(recommendationBlockers(facts(change)).map(({ code }) => code)).toEqual(codes);
    const said = codeOf(() => recommend(facts(change), { outcome: 'competent', nextSteps: [] }));
    expect(said).toBe(codes.length > 0 ? 'recommendation.blocked' : 'passed');
  });

  it('says what the judgements say, and tells what to do next for every unit that is not yet competent (rule 12)', () => {
    const judgements = [...allK.slice(0, 2), aCell('U.2', '1.1', 'BK'), ...allK.slice(3)];
    const judged = facts({ judgements });
    const made = (outcome: 'competent' | 'not_yet_competent', ...told: string[]) =>
      recommend(judged, { outcome, nextSteps: told.map((unitCode) => ({ unitCode, text: 'Latih lagi' })) });
    expect(codeOf(() => made('competent'))).toBe('recommendation.against_judgements');
    expect(codeOf(() => made('not_yet_competent'))).toBe('recommendation.next_step_needed');
    expect(made('not_yet_competent', 'U.2')[1]).toMatchObject({ judgement: 'BK', missing: ['U.2 1.1'] });
    const competent = { outcome: 'not_yet_competent' as const, nextSteps: [] };
    expect(codeOf(() => recommend(facts(), competent))).toBe('recommendation.against_judgements');
  });
});
