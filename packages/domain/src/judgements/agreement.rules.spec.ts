import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../kernel/domain-error.ts';
import {
  type AgreementChange,
  type AgreementState,
  agreementHeldAt,
  assertInForce,
  assertNewAssessorSigns,
  endsAgreement,
  isRenewing,
} from './agreement.rules.ts';
import { receiveJudgements } from './judgement-sync.rules.ts';
import { assertInstrumentOpen } from './judging.rules.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'passed';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('an agreement whose assessor changes (rule 8)', () => {
  const both: AgreementChange['signatures'] = [
    { by: 'candidate', accountId: 'trainee' },
    { by: 'assessor', accountId: 'first' },
  ];
  const seat = { fromAssessorId: 'a', toAssessorId: 'b', assessorAccountIds: ['second'] };
  it.each<[string, Partial<AgreementChange>, boolean]>([
    ['signed by both, another assessor', {}, true],
    ['signed by the candidate alone, who named the former one', { signatures: both.slice(0, 1) }, true],
    ['signed by nobody', { signatures: [] }, false],
    ['another second assessor only', { toAssessorId: 'a', assessorAccountIds: ['first', 'other'] }, false],
    ['the second assessor who had signed is gone', { toAssessorId: 'a', assessorAccountIds: ['other'] }, true],
  ])('%s: %j', (_, change, ends) => {
    expect(endsAgreement({ signatures: both, ...seat, ...change })).toBe(ends);
  });

  it('takes a signature only under the agreement that is in force, and from the new assessor', () => {
    expect(codeOf(() => assertInForce({ round: 2 }, 1))).toBe('agreement.superseded');
    expect(codeOf(() => assertInForce({ round: 2 }, 2))).toBe('passed');
    const sign = (round: number, signer: string) => () =>
      assertNewAssessorSigns({ round }, { accountId: 'new', fullName: 'Asesor Baru' }, signer);
    expect(codeOf(sign(1, 'second'))).toBe('passed');
    expect(codeOf(sign(2, 'second'))).toBe('agreement.new_assessor_signs');
    expect(codeOf(sign(2, 'new'))).toBe('passed');
  });
});

const minute = (at: number) => new Date(Date.UTC(2026, 10, 29, 8, at)).toISOString();
const id = (last: number) => `01890a5d-ac96-774b-bcce-b302099a8${String(last).padStart(3, '0')}`;
const act = fc.constantFrom('assessor_signs', 'candidate_signs', 'replaced', 'judged', 'sent_late');

/** A candidacy through signatures and replacements, minute by minute. */
function lived(acts: readonly string[]) {
  const signed = new Set<string>();
  let state: AgreementState = { round: 1, agreed: false, agreedUntil: null };
  return acts.map((what, at) => {
    if (what === 'replaced' && signed.size > 0) {
      state = { round: state.round + 1, agreed: false, agreedUntil: state.agreed ? minute(at) : state.agreedUntil };
      signed.clear();
    } else if (what.endsWith('_signs')) {
      signed.add(what);
      state = { ...state, agreed: signed.size === 2 };
    }
    return { what, at, state };
  });
}

/** What becomes of a judgement that arrives then. */
function arriving(state: AgreementState, madeAt: string, now: string, recused = false) {
  const candidacies = new Map([[id(2), { status: 'in_progress' as const, recused, ...state }]]);
  const facts = {
    candidacies,
    criteria: new Set(['U.1 1.1']),
    stored: [],
    knownEvents: new Map<string, string>(),
    now,
  };
  const statement = {
    ...{ id: id(1), candidacyId: id(2), unitCode: 'U.1', criterion: '1.1', judgement: 'K' as const },
    ...{ supersedes: [], madeAt },
  };
  const { results } = receiveJudgements(facts, [statement], { authorId: id(3), authorName: 'A', deviceId: 'hp' });
  return results[0];
}

describe('whatever the order in which assessors change, sign and judge', () => {
  it('nothing opens before candidate and new assessor have signed, and what was judged before is taken', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        for (const { at, state } of lived(acts)) {
          const opened = codeOf(() => assertInstrumentOpen(id(2), { ...state, status: 'in_progress' }));
          const result = arriving(state, minute(at), minute(at));
          if (state.agreed) {
            expect([opened, result?.outcome]).toEqual(['passed', 'recorded']);
          } else {
            const code = isRenewing(state) ? 'judgement.agreement_superseded' : 'judgement.no_agreement';
            expect([opened, result?.code]).toEqual([code, code]);
          }
          const before = state.agreedUntil && new Date(Date.parse(state.agreedUntil) - 1).toISOString();
          if (before) {
            expect(agreementHeldAt(state, before)).toBe(true);
            expect(arriving(state, before, minute(at))?.outcome).toBe('recorded');
            expect(arriving(state, minute(at), minute(at), true)?.outcome).toBe('late');
          }
        }
      }),
    );
  });
});
