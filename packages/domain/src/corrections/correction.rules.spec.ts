import { describe, expect, it } from '@jest/globals';
import { type GradeValue, gradeMergeRules as rules } from '../grading/grade-cells.ts';
import type { CellEvent } from '../merging/cell-event.ts';
import { certificateConsequence, correctionBlockers, decideCorrection, proposeCorrection } from './correction.rules.ts';

const said = (
  id: string,
  change: Partial<GradeValue>,
  supersedes: string[] = [],
  late = false,
): CellEvent<GradeValue> => ({
  ...{ id, supersedes, late },
  value: { judgement: null, score: null, note: null, ...change },
});
const stands = said('a', { judgement: 'K', score: 80 });

describe('what a case would do', () => {
  it.each([
    ['a contradiction wins', [said('l', { judgement: 'BK' }, [], true)], ['l'], { judgement: 'BK', score: 80 }],
    [
      'an edit of what stood',
      [said('l', { judgement: 'K', score: 85 }, ['a'], true)],
      ['l'],
      { judgement: 'K', score: 85 },
    ],
    ['a note beside it', [said('l', { judgement: 'K', score: 80, note: 'x' }, ['a'], true)], ['l'], { note: 'x' }],
    [
      'the later of two of one device',
      [said('l', { judgement: 'BK' }, [], true), said('m', { judgement: 'K' }, ['l'], true)],
      ['l', 'm'],
      { judgement: 'K' },
    ],
  ] as const)('%s', (_, late, ids, expected) => {
    const { standing, proposed, heads } = proposeCorrection([stands, ...late], ids, rules);
    expect(standing).toEqual({ judgement: 'K', score: 80, note: null });
    expect(proposed).toMatchObject(expected);
    expect(heads).toEqual(['a']);
  });

  it('is open where late statements contradict each other, until one of them is named', () => {
    const late = [said('l', { judgement: 'K' }, [], true), said('m', { judgement: 'BK' }, [], true)];
    const history = [said('a', { score: 50 }), ...late];
    expect(proposeCorrection(history, ['l', 'm'], rules)).toMatchObject({ proposed: null, lateHeads: ['l', 'm'] });
    expect(proposeCorrection(history, ['l', 'm'], rules, 'm').proposed).toEqual({
      judgement: 'BK',
      score: 50,
      note: null,
    });
  });
});

describe('deciding a case', () => {
  const open = { status: 'open', authorIds: ['ani'] } as const;

  it.each([
    ['whoever made it', open, 'ani', ['same_person']],
    ['anybody else', open, 'budi', []],
    ['nobody once it was decided', { ...open, status: 'kept' } as const, 'budi', ['wrong_state']],
  ])('is %s’s', (_, facts, accountId, codes) => {
    expect(correctionBlockers(facts, { accountId }).map(({ code }) => code)).toEqual(codes);
  });

  it('is refused with the same reasons', () => {
    expect(decideCorrection(open, 'apply', { accountId: 'budi' })).toBe('corrected');
    expect(decideCorrection(open, 'dismiss', { accountId: 'budi' })).toBe('kept');
    expect(() => decideCorrection(open, 'apply', { accountId: 'ani' })).toThrow('correction.same_person');
    expect(() => decideCorrection({ ...open, status: 'corrected' }, 'apply', { accountId: 'budi' })).toThrow(
      'correction.wrong_state',
    );
  });

  it.each([
    ['training', false, false, 'revocation'],
    ['training', false, true, 'revocation'],
    ['training', true, true, 'replacement'],
    ['training', true, false, null],
    ['participation', false, true, 'replacement'],
    ['participation', true, false, null],
  ] as const)(
    'asks of a %s certificate (earned %s, prints something else %s): %s',
    (kind, stillEarned, prints, asked) => {
      expect(certificateConsequence(kind, { stillEarned, printsSomethingElse: prints })).toBe(asked);
    },
  );
});
