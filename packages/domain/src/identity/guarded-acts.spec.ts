import { describe, expect, it } from '@jest/globals';
import { DelegableRole } from '../delegations/delegation.ts';
import type { Actor } from './actor.ts';
import { can } from './can.ts';
import { needsSecondFactor, neverByToken, restsWhileDelegated } from './guarded-acts.ts';
import { law, type Permission, permissions } from './permission.ts';

/** What somebody goes on doing while a colleague holds the authority in their place, and why that decides nothing of it. */
const goesOn: Readonly<Record<string, readonly Permission[]>> = {
  'no authority that can be given for a time': [
    'decision.vote',
    'appeal.decide',
    'account.manage',
    'api_key.manage',
    'breach.manage',
    'setting.confirm',
  ],
  'the delegation itself, which its giver may end': ['authority.delegate'],
  'one’s own conflicts of interest': ['conflict.declare'],
  'the work of a desk, which a clerk does too': [
    ...(['import.manage', 'instructor.manage', 'instructor.keep', 'cohort.manage', 'cohort.complete'] as const),
    ...([
      'cooperative.manage',
      'enrolment.manage',
      'enrolment.apply',
      'selection.record',
      'attendance.record',
    ] as const),
    ...(['person.photo', 'person.reveal_nik', 'claim_card.issue', 'candidate_card.issue'] as const),
    ...(['issuance.request', 'issuance.steer', 'recorded.request', 'certificate.request_change'] as const),
    ...(['certificate_template.manage', 'mentoring.manage', 'mentoring.record', 'placement.report'] as const),
    ...(['data_request.handle', 'candidate.identify'] as const),
  ],
  'records that a second person decides upon': ['grading.record', 'body_document.request'],
  'a look at a record, which the trail keeps': [
    ...(['person.read_record', 'instrument.see_keys', 'exam.read_answers', 'breach.inform'] as const),
  ],
  'how the house is kept and its work prepared': [
    ...(['centre.manage', 'curriculum.manage', 'body.manage', 'assessor.manage', 'competency.manage'] as const),
    ...(['scheme.manage', 'instrument.manage', 'application.enter', 'assessment.schedule'] as const),
    ...(['exam.prepare', 'exam.run', 'exam.key_sheets', 'second_marking.draw'] as const),
    ...(['assessment_review.record', 'validation.record', 'certificate_care.record'] as const),
  ],
};
const named = Object.values(goesOn).flat();
const delegable = DelegableRole.options;
const mayRest = permissions.filter(
  (permission) => !permission.endsWith('.read') && delegable.some((role) => role in law[permission]),
);

describe('what rests while an authority is delegated', () => {
  it.each([...new Set([...needsSecondFactor, ...neverByToken, ...mayRest])])(
    '%s rests, or is named as what does not',
    (one) => {
      expect([restsWhileDelegated.includes(one), named.includes(one)].filter(Boolean)).toHaveLength(1);
    },
  );

  it('names nothing twice, and nothing that nobody can give away', () => {
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(restsWhileDelegated).size).toBe(restsWhileDelegated.length);
    expect(restsWhileDelegated.filter((one) => !mayRest.includes(one))).toEqual([]);
  });

  it.each(delegable)('%s decides none of it meanwhile, and all of it otherwise', (role) => {
    const anchors = { centreId: 'x', certificationBodyId: 'x', cooperativeId: 'x', regionCode: '' };
    const held = (resting: boolean): Actor => ({
      ...{ accountId: 'me', fullName: 'Ani', personId: null, via: 'session', tokenScopes: null },
      ...{ claimedIssuerIds: null, secondFactor: true, memberships: [{ role, ...anchors, resting }] },
    });
    for (const permission of restsWhileDelegated) {
      expect([permission, can(held(true), permission)]).toEqual([permission, false]);
      expect([permission, can(held(false), permission)]).toEqual([permission, role in law[permission]]);
    }
  });
});
