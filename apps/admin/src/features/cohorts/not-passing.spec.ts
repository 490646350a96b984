import { describe, expect, it } from '@jest/globals';
import type { CohortStatus, EnrolmentStatus, IssuanceReadiness } from '@kompeten/domain';
import type { BlockerLike } from '@kompeten/messages';
import { notPassing } from './not-passing.ts';

const open = { code: 'cohort_not_completed', status: 'evaluating' };
const ungraded = { code: 'unit_not_evaluated', unitCode: 'A' };

const person = (enrolmentStatus: EnrolmentStatus, training: BlockerLike[]): IssuanceReadiness => ({
  ...{ enrolmentId: 'e1', fullName: 'Siti', attendancePercent: 100, units: [], participation: [], certificateId: null },
  ...{ enrolmentStatus, training },
});

describe('whom completing a cohort declares not to have passed', () => {
  it.each<[string, CohortStatus, EnrolmentStatus, BlockerLike[], string[] | null]>([
    ['whoever has a unit without a judgement', 'evaluating', 'active', [open, ungraded], ['unit_not_evaluated']],
    ['nobody whom only the open cohort holds back', 'evaluating', 'active', [open], null],
    ['nobody for a name that cannot be printed', 'evaluating', 'active', [open, { code: 'name_unprintable' }], null],
    ['nobody who has left', 'evaluating', 'withdrawn', [open, { code: 'not_in_training' }], null],
    ['whoever passed and no longer does', 'amending', 'passed', [open, ungraded], ['unit_not_evaluated']],
    ['nobody who has not passed before', 'amending', 'not_passed', [open, ungraded], null],
  ])('%s', (_, status, enrolmentStatus, training, codes) => {
    const found = notPassing(status, [person(enrolmentStatus, training)]);
    expect(found.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual(codes ? [codes] : []);
  });
});
