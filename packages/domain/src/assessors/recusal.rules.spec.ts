import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertNameable } from '../appeals/appeal.rules.ts';
import { AppealStatus } from '../appeals/appeal-status.ts';
import { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { decisionBlockers } from '../decisions/decision.rules.ts';
import { outcomeOfVotes } from '../decisions/vote.rules.ts';
import { receiveJudgements } from '../judgements/judgement-sync.rules.ts';
import { assertReplaceable, assessedStatuses, needsAssessor, unbound } from './recusal.rules.ts';

const outcomes = ['competent', 'not_yet_competent', 'deferred'] as const;
const vote = fc.record({ outcome: fc.constantFrom(...outcomes), recused: fc.boolean() });

describe('an assessor who declares a conflict after scheduling (rule 1)', () => {
  it.each(CandidacyStatus.options)(
    'is replaced while the candidacy is not recommended, and only then: %s',
    (status) => {
      const assessed = assessedStatuses.includes(status);
      expect(needsAssessor({ status, recused: true })).toBe(assessed);
      expect(needsAssessor({ status, recused: false })).toBe(false);
      const replace = (recused: boolean, reason: string | null = null) => {
        return () => assertReplaceable({ status, recused }, reason);
      };
      if (assessed) expect(replace(true)).not.toThrow();
      else expect(replace(true)).toThrow(expect.objectContaining({ code: 'candidacy.wrong_state' }));
      const code = assessed ? 'candidacy.assessor_stays' : 'candidacy.wrong_state';
      expect(replace(false)).toThrow(expect.objectContaining({ code }));
      const absent = expect(replace(false, 'Sakit sejak kemarin'));
      if (assessed) absent.not.toThrow();
      else absent.toThrow(expect.objectContaining({ code: 'candidacy.wrong_state' }));
    },
  );

  it.each([true, false])(
    'judges no more: what still arrives is kept and counts for nothing (recused: %s)',
    (recused) => {
      const id = (last: number) => `01890a5d-ac96-774b-bcce-b302099a800${last}`;
      const statement = {
        ...{ id: id(1), candidacyId: id(2), unitCode: 'U.1', criterion: '1.1', judgement: 'K' as const },
        ...{ supersedes: [], madeAt: '2026-11-20T02:00:00.000Z' },
      };
      const facts = {
        candidacies: new Map([
          [id(2), { status: 'in_progress' as const, round: 1, agreed: true, agreedUntil: null, recused }],
        ]),
        ...{ criteria: new Set(['U.1 1.1']), stored: [], knownEvents: new Map<string, string>() },
        now: '2026-11-20T03:00:00.000Z',
      };
      const author = { authorId: id(3), authorName: 'Asesor', deviceId: 'hp' };
      expect(receiveJudgements(facts, [statement], author).events).toMatchObject([{ judgement: 'K', late: recused }]);
    },
  );
});

describe('a panel member who declares a conflict (rule 2)', () => {
  it('counts neither toward the quorum nor toward the outcome, whoever else voted and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 9 }), fc.integer({ min: 1, max: 5 }), (votes, quorum) => {
        const counting = votes.filter(({ recused }) => !recused);
        const [shuffled] = [unbound([...votes].reverse())];
        const missing = decisionBlockers({ votes: shuffled.length, quorum, appealOpen: false }).length > 0;
        expect(missing).toBe(counting.length < quorum);
        expect(outcomeOfVotes(shuffled)).toBe(outcomeOfVotes(counting));
      }),
    );
  });
});

describe('a reviewer who declares a conflict', () => {
  it.each(AppealStatus.options)('lets others be named, in %s', (status) => {
    const name = (recused: boolean) => () => assertNameable(status, [{ recused }, { recused: false }]);
    expect(name(true)).not.toThrow();
    if (status === 'filed') expect(name(false)).not.toThrow();
    else expect(name(false)).toThrow(expect.objectContaining({ code: 'appeal.wrong_state' }));
  });
});
