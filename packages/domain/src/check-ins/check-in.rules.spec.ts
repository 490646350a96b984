import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CheckInFacts, checkInTimes, decideCheckIn } from './check-in.rules.ts';
import { acceptedSteps, checkInCode, checkInCounter, checkInStep, checkInStepSeconds } from './check-in-code.rules.ts';

const session = { startsAt: '2026-11-28T01:00:00.000Z', endsAt: '2026-11-28T04:00:00.000Z' };
const policies = { opensMinutesBefore: 30, lateAfterMinutes: 15 };
const facts = (change: Partial<CheckInFacts> = {}): CheckInFacts => ({
  ...{ cohortStatus: 'running', enrolmentStatus: 'active', session, policies, known: false, standing: null },
  at: '2026-11-28T01:05:00.000Z',
  ...change,
});
const cell = (status: 'present' | 'absent' | 'excused' | null, contested = false) => ({ status, contested });

describe('checking in', () => {
  it.each([
    ['before it opens', { at: '2026-11-28T00:29:59.000Z' }, 'check_in.not_open'],
    ['after the session', { at: '2026-11-28T04:00:01.000Z' }, 'check_in.over'],
    ['to a cohort that has closed', { cohortStatus: 'completed' }, 'check_in.cohort_not_running'],
    ['as somebody who left', { enrolmentStatus: 'withdrawn' }, 'check_in.stranger'],
    ['as a stranger', { enrolmentStatus: undefined }, 'check_in.stranger'],
  ] as const)('%s is refused', (_, change, code) => {
    expect(() => decideCheckIn(facts(change))).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['on an empty cell', null, 'recorded'],
    ['on a cell that was emptied', cell(null), 'recorded'],
    ['where the staff noted presence', cell('present'), 'noted'],
    ['where the staff noted absence', cell('absent'), 'contested'],
    ['where an excuse was accepted', cell('excused'), 'contested'],
    ['where others contradict each other already', cell(null, true), 'noted'],
  ] as const)('%s is %s', (_, standing, outcome) => {
    expect(decideCheckIn(facts({ standing })).outcome).toBe(outcome);
  });

  it('counts once, whatever happened to the cell since', () => {
    expect(decideCheckIn(facts({ known: true, standing: cell('absent') })).outcome).toBe('known');
  });

  it('is late after the minutes of the policy and never before, for every policy and moment', () => {
    const minutes = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.integer({ min: -90, max: 240 }),
        (opensMinutesBefore, lateAfterMinutes, offset) => {
          const at = new Date(Date.parse(session.startsAt) + offset * 60_000).toISOString();
          const given = facts({ at, policies: { opensMinutesBefore, lateAfterMinutes } });
          const { opensAt, closesAt } = checkInTimes(session, given.policies);
          if (at < opensAt || at > closesAt) expect(() => decideCheckIn(given)).toThrow();
          else expect(decideCheckIn(given).status).toBe(offset > lateAfterMinutes ? 'late' : 'present');
        },
      ),
    );
  });
});

describe('the code of a step', () => {
  const codeAt = (secret: Uint8Array, step: number) =>
    checkInCode(createHmac('sha256', secret).update(checkInCounter(step)).digest());

  it('is what RFC 6238 makes of the same secret and counter', () => {
    // Appendix B of RFC 6238, SHA-256, eight digits: 46119246 for counter 1; ours are the last six of them.
    expect(codeAt(Buffer.from('12345678901234567890123456789012'), 1)).toBe('119246');
  });

  it('counts from one step ahead to two behind, and no other', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const now = date.toISOString();
          const shownAt = (seconds: number) => checkInStep(new Date(date.getTime() + seconds * 1000).toISOString());
          const accepted = acceptedSteps(now);
          expect(accepted[0]).toBe(shownAt(0));
          expect(accepted).toHaveLength(4);
          for (const steps of [-2, -1, 0, 1]) expect(accepted).toContain(shownAt(steps * checkInStepSeconds));
          for (const steps of [-3, 2]) expect(accepted).not.toContain(shownAt(steps * checkInStepSeconds));
        },
      ),
    );
  });
});
