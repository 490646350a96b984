import { describe, expect, it } from '@jest/globals';
import { canonicalList, certificateBlockers, fourEyesBlockers, type IssuanceFacts } from './issuance.rules.ts';
import { certificateNumber, defaultNumberPattern } from './number-series.ts';

const ready: IssuanceFacts = {
  cohortStatus: 'completed',
  enrolmentStatus: 'passed',
  attendancePercent: 80,
  minimumPercent: 80,
  attendanceContested: 0,
  outstanding: [],
  unprintable: null,
  certificateId: null,
  pendingBatchId: null,
};

describe('what stands against a certificate', () => {
  it.each([
    ['nothing, at exactly the attendance asked', 'training', {}, []],
    ['a running cohort', 'training', { cohortStatus: 'running' }, ['cohort_not_completed']],
    ['attendance below the policy', 'training', { attendancePercent: 79 }, ['attendance_below']],
    ['no attendance at all', 'training', { attendancePercent: null }, ['attendance_below']],
    [
      'a unit not judged',
      'training',
      { outstanding: [{ unitCode: 'A', code: 'unit_not_evaluated' }] },
      ['unit_not_evaluated'],
    ],
    [
      'a unit judged BK',
      'training',
      { outstanding: [{ unitCode: 'A', code: 'unit_not_competent' }] },
      ['unit_not_competent'],
    ],
    ['having left', 'training', { enrolmentStatus: 'withdrawn' }, ['not_in_training']],
    ['a letter that cannot be printed', 'participation', { unprintable: '王' }, ['name_unprintable']],
    ['a certificate already there', 'training', { certificateId: 'x' }, ['already_issued']],
    ['a request already waiting', 'participation', { pendingBatchId: 'x' }, ['already_requested']],
    [
      'nothing, for participation in spite of BK and absence',
      'participation',
      { attendancePercent: 10, outstanding: [{ unitCode: 'A', code: 'unit_not_competent' }] },
      [],
    ],
  ] as const)('%s', (_, kind, change, codes) => {
    const blockers = certificateBlockers(kind, { ...ready, ...change } as IssuanceFacts);
    expect(blockers.map(({ code }) => code)).toEqual(codes);
  });
});

describe('four eyes', () => {
  it.each([
    ['one person asking and approving', 'a', 'a', [], ['same_person']],
    ['two who both judged', 'a', 'b', ['a', 'b'], ['both_judged']],
    ['two of whom one judged', 'a', 'b', ['a'], []],
    ['two who judged nobody', 'a', 'b', [], []],
  ])('%s', (_, requester, approver, judges, codes) => {
    expect(fourEyesBlockers(requester, approver, new Set(judges)).map(({ code }) => code)).toEqual(codes);
  });

  it('sees any change of the list and no change of its order', () => {
    const a = { enrolmentId: 'a', holderName: 'Siti', kind: 'training', results: ['U1:K'] };
    const b = { enrolmentId: 'b', holderName: 'Budi', kind: 'training', results: ['U1:K'] };
    expect(canonicalList([a, b])).toBe(canonicalList([b, a]));
    expect(canonicalList([a, b])).not.toBe(canonicalList([a, { ...b, holderName: 'Budy' }]));
    expect(canonicalList([a, b])).not.toBe(canonicalList([a]));
  });
});

describe('a certificate number', () => {
  it.each([
    [1, '2026-11-25', '0001/BLK-BWI/XI/2026'],
    [12345, '2027-01-02', '12345/BLK-BWI/I/2027'],
  ])('of sequence %i on %s', (sequence, day, number) => {
    expect(certificateNumber(defaultNumberPattern, sequence, 'BLK-BWI', day)).toBe(number);
  });
});
