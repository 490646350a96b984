import { describe, expect, it } from '@jest/globals';
import type { CohortStatus } from '@kompeten/domain';
import { waitingFor } from './cohort-waits.ts';

const cohort = (status: CohortStatus, seatsTaken = 0) => ({
  status,
  seatsTaken,
  capacity: 20,
  startsOn: '2026-11-20',
  endsOn: '2026-11-24',
});

describe('what a cohort waits for', () => {
  it.each<[CohortStatus, string, number, string | null]>([
    ['draft', '2026-10-20', 0, null],
    ['draft', '2026-10-21', 0, 'open_enrolment'],
    ['enrolling', '2026-11-19', 3, null],
    ['enrolling', '2026-11-10', 20, 'close_enrolment'],
    ['enrolling', '2026-11-20', 3, 'close_enrolment'],
    ['selecting', '2026-11-01', 3, 'confirm'],
    ['confirmed', '2026-11-19', 3, null],
    ['confirmed', '2026-11-20', 3, 'start'],
    ['running', '2026-11-24', 3, null],
    ['running', '2026-11-25', 3, 'open_evaluation'],
    ['evaluating', '2026-11-25', 3, 'complete'],
    ['completed', '2027-01-01', 3, null],
    ['cancelled', '2027-01-01', 3, null],
  ])('%s on %s', (status, today, seats, event) => {
    expect(waitingFor(cohort(status, seats), today)).toBe(event);
  });
});
