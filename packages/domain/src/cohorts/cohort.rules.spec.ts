import { describe, expect, it } from '@jest/globals';
import { overlaps } from '../kernel/span.ts';
import { type CohortFacts, lessonHoursIn, lessonHoursInAll, moveCohort, transitionBlockers } from './cohort.rules.ts';
import { assertSeatFree, firstEnrolmentStatus } from './enrolment.rules.ts';

const facts = (change: Partial<CohortFacts> = {}): CohortFacts => ({
  status: 'draft',
  enrolled: 3,
  applicants: 0,
  lessonHoursPlanned: 20,
  lessonHoursHeld: 20,
  sessionsAhead: 0,
  ...change,
});

describe('moving a cohort', () => {
  it('walks from draft to archived', () => {
    const events = [
      'open_enrolment',
      'close_enrolment',
      'confirm',
      'start',
      'open_evaluation',
      'complete',
      'archive',
    ] as const;
    const end = events.reduce(
      (status, event) => moveCohort(facts({ status }), event, undefined, false).status,
      'draft' as CohortFacts['status'],
    );
    expect(end).toBe('archived');
  });

  it.each([
    ['an event of another state', facts(), 'complete', undefined, 'cohort.wrong_state'],
    ['confirming nobody', facts({ status: 'selecting', enrolled: 0 }), 'confirm', undefined, 'cohort.blocked'],
    [
      'confirming with undecided applicants',
      facts({ status: 'selecting', applicants: 2 }),
      'confirm',
      undefined,
      'cohort.blocked',
    ],
    [
      'evaluating with hours missing',
      facts({ status: 'running', lessonHoursHeld: 19.9 }),
      'open_evaluation',
      undefined,
      'cohort.blocked',
    ],
    [
      'completing with sessions ahead',
      facts({ status: 'evaluating', sessionsAhead: 1 }),
      'complete',
      undefined,
      'cohort.blocked',
    ],
    [
      'closing an amendment by whoever opened it',
      facts({ status: 'amending', amendedByActor: true }),
      'complete',
      undefined,
      'cohort.blocked',
    ],
    ['cancelling without a reason', facts(), 'cancel', undefined, 'cohort.blocked'],
    ['amending without a reason', facts({ status: 'completed' }), 'amend', undefined, 'cohort.blocked'],
  ] as const)('refuses %s', (_, given, event, reason, code) => {
    expect(() => moveCohort(given, event, reason, false)).toThrow(expect.objectContaining({ code }));
  });

  it('lets somebody who may waive lift missing hours with a reason, and nobody else', () => {
    const short = facts({ status: 'running', lessonHoursHeld: 12 });
    expect(moveCohort(short, 'open_evaluation', 'Banjir hari kedua', true)).toEqual({
      status: 'evaluating',
      waived: true,
    });
    expect(() => moveCohort(short, 'open_evaluation', 'Banjir hari kedua', false)).toThrow('cohort.blocked');
    expect(transitionBlockers(short, 'open_evaluation')).toEqual([
      { code: 'hours_missing', planned: 20, held: 12, liftable: true },
    ]);
  });
});

describe('time', () => {
  const span = (from: string, to: string) => ({
    startsAt: `2026-11-25T${from}:00+07:00`,
    endsAt: `2026-11-25T${to}:00+07:00`,
  });
  it('loses no lesson hour between rounded sessions', () => {
    const hour = span('08:00', '09:00');
    expect(lessonHoursIn(hour, 45)).toBe(1.3);
    expect(lessonHoursInAll([hour, hour, hour], 45)).toBe(4);
  });

  it.each([
    ['08:00', '10:00', '09:00', '11:00', true],
    ['08:00', '10:00', '10:00', '11:00', false],
    ['08:00', '12:00', '09:00', '10:00', true],
  ])('%s–%s and %s–%s', (a, b, c, d, clash) => expect(overlaps(span(a, b), span(c, d))).toBe(clash));

  it('counts lesson hours in the policy’s minutes', () => {
    expect(lessonHoursIn(span('08:00', '11:00'), 45)).toBe(4);
    expect(lessonHoursIn(span('08:00', '09:00'), 45)).toBe(1.3);
  });
});

describe('a seat', () => {
  it.each([
    ['draft', 0, 'enrolment.closed'],
    ['completed', 0, 'enrolment.closed'],
    ['enrolling', 2, 'enrolment.over_capacity'],
  ] as const)('is refused in a cohort that is %s with %i taken', (status, taken, code) => {
    expect(() => assertSeatFree({ status, capacity: 2 }, taken)).toThrow(expect.objectContaining({ code }));
  });

  it('is given below the capacity', () => {
    expect(() => assertSeatFree({ status: 'enrolling', capacity: 2 }, 1)).not.toThrow();
    expect(firstEnrolmentStatus('enrolling', true)).toBe('enrolled');
    expect(firstEnrolmentStatus('running', true)).toBe('active');
    expect(firstEnrolmentStatus('enrolling', false)).toBe('applied');
  });
});
