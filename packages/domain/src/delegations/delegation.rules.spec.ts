import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import type { Membership } from '../identity/actor.ts';
import { can } from '../identity/can.ts';
import { dayPlus } from '../regions/local-time.ts';
import { assertDelegable, assertWithdrawable, type DelegationFacts, delegationStandingOn } from './delegation.rules.ts';
import type { NewDelegation } from './delegation.ts';

const none = { centreId: null, certificationBodyId: null, cooperativeId: null, regionCode: null };
const manages: Membership = { ...none, role: 'centre_manager', centreId: 'c1' };
const clerk: Membership = { ...none, role: 'operator', centreId: 'c1' };
const today = '2026-12-01';
const wish: NewDelegation = {
  ...{ membershipId: 'm1', colleagueId: 'a2', capacity: 'plh', reason: 'Dinas luar' },
  ...{ startsOn: today, endsOn: '2026-12-05' },
};
const facts: DelegationFacts = {
  authority: { ...manages, endsOn: null, delegatedAs: null },
  colleague: { fullName: 'Dewi', memberships: [clerk] },
  ...{ others: [], today, maxDays: 90 },
};
const codeOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an authority', () => {
  it.each<[string, Partial<NewDelegation>, Partial<DelegationFacts>, string | null]>([
    ['is given to a colleague', {}, {}, null],
    ['is given for the longest time', { endsOn: '2027-02-28' }, {}, null],
    ['is not given for longer', { endsOn: '2027-03-01' }, {}, 'delegation.too_long'],
    ['is not given for the past', { startsOn: '2026-11-30' }, {}, 'delegation.starts_in_past'],
    ['is never passed on', {}, { authority: { ...facts.authority, delegatedAs: 'plh' } }, 'delegation.not_passed_on'],
    [
      'needs an office',
      {},
      { authority: { ...clerk, endsOn: null, delegatedAs: null } },
      'delegation.authority_not_found',
    ],
    [
      'needs an organisation',
      {},
      { authority: { ...facts.authority, centreId: null } },
      'delegation.authority_not_found',
    ],
    [
      'stays in the organisation',
      {},
      { colleague: { fullName: 'Eko', memberships: [{ ...clerk, centreId: 'c2' }] } },
      'delegation.not_a_colleague',
    ],
    ['goes to somebody known', {}, { colleague: null }, 'delegation.not_a_colleague'],
    [
      'goes to somebody who lacks it',
      {},
      { colleague: { fullName: 'Eko', memberships: [clerk, manages] } },
      'delegation.holds_already',
    ],
    [
      'ends with what it comes from',
      {},
      { authority: { ...facts.authority, endsOn: '2026-12-04' } },
      'delegation.outlives_authority',
    ],
    ['is given once', {}, { others: [{ startsOn: '2026-12-05', endsOn: '2026-12-09' }] }, 'delegation.overlaps'],
    ['is given again afterwards', {}, { others: [{ startsOn: '2026-12-06', endsOn: '2026-12-09' }] }, null],
  ])('%s', (_, change, other, code) => {
    expect(codeOf(() => assertDelegable({ ...wish, ...change }, { ...facts, ...other }))).toBe(code);
  });

  it('rests with its giver while a colleague holds it, and what everybody at the centre may read does not', () => {
    const giver = (resting: boolean) => ({
      ...{ accountId: 'a1', fullName: 'Siti', personId: null, via: 'session' as const, tokenScopes: null },
      ...{ claimedIssuerIds: null, secondFactor: true, memberships: [{ ...manages, resting }] },
    });
    const subject = { centreId: 'c1' };
    expect(can(giver(false), 'issuance.approve', subject)).toBe(true);
    expect(can(giver(true), 'issuance.approve', subject)).toBe(false);
    expect(can(giver(true), 'cohort.read', subject)).toBe(true);
  });

  it('is held by at most one colleague on any day, whatever is given and withdrawn', () => {
    const step = record({
      from: integer({ min: 0, max: 40 }),
      days: integer({ min: 0, max: 20 }),
      act: constantFrom('give', 'withdraw'),
    });
    assert(
      property(array(step, { maxLength: 30 }), (steps) => {
        const given: { startsOn: string; endsOn: string; withdrawnAt: string | null }[] = [];
        for (const { from, days, act } of steps) {
          const term = { startsOn: dayPlus(today, from), endsOn: dayPlus(today, from + days) };
          const standing = given.filter(({ withdrawnAt }) => withdrawnAt === null);
          const last = standing.at(-1);
          if (act === 'give') {
            if (codeOf(() => assertDelegable({ ...wish, ...term }, { ...facts, others: standing })) === null) {
              given.push({ ...term, withdrawnAt: null });
            }
          } else if (last && codeOf(() => assertWithdrawable(last, today)) === null) last.withdrawnAt = 'now';
        }
        const days = Array.from({ length: 61 }, (_, day) => dayPlus(today, day));
        const held = days.map((on) => given.filter((one) => delegationStandingOn(one, on) === 'in_force').length);
        expect(Math.max(...held)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
