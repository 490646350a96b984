import { describe, expect, it } from '@jest/globals';
import { assertPlacement, movePlacement } from './placement.rules.ts';
import type { NewPlacement, PlacementStep } from './placement.ts';

const refusal = (code: string, params = {}) => expect.objectContaining({ code, params });
const report = (change: Partial<NewPlacement> = {}): NewPlacement => ({
  ...{ kind: 'business', title: 'Gerai sembako', personName: 'Siti', startedOn: '2026-01-05', jobs: 3 },
  ...{ evidence: 'Foto gerai', evidenceIds: [] },
  ...change,
});

describe('a placement as reported', () => {
  it.each([
    ['a business of three', {}, null],
    ['a job', { kind: 'job', jobs: 1 }, null],
    ['work that has not begun', { startedOn: '2026-02-02' }, 'placement.in_future'],
    ['a job for two', { kind: 'job', jobs: 2 }, 'placement.one_job'],
  ] as const)('%s', (_, change, code) => {
    const attempt = () => assertPlacement(report(change), '2026-02-01');
    if (code === null) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(refusal(code));
  });
});

describe('a placement', () => {
  const step = (event: PlacementStep['event'], change: Partial<PlacementStep> = {}): PlacementStep => ({
    event,
    version: 1,
    ...change,
  });
  const move = (status: 'reported' | 'confirmed' | 'rejected', given: PlacementStep, actorId = 'manager') =>
    movePlacement({ status, reportedBy: 'mentor', startedOn: '2026-01-05' }, given, actorId, '2026-02-01');

  it('is confirmed by somebody else, and ends on a day', () => {
    expect(move('reported', step('confirm'))).toBe('confirmed');
    expect(move('reported', step('reject', { note: 'Orang yang sama' }))).toBe('rejected');
    expect(move('confirmed', step('end', { endedOn: '2026-01-31' }), 'mentor')).toBe('ended');
  });

  it.each([
    ['confirmed by whoever reported it', 'reported', step('confirm'), 'mentor', 'placement.own_report', {}],
    ['rejected without a reason', 'reported', step('reject'), 'manager', 'placement.note_needed', {}],
    ['ended without a day', 'confirmed', step('end'), 'manager', 'placement.end_day', { startedOn: '2026-01-05' }],
    [
      ...(['ended before it began', 'confirmed', step('end', { endedOn: '2026-01-04' }), 'manager'] as const),
      ...(['placement.end_day', { startedOn: '2026-01-05' }] as const),
    ],
    [
      ...(['ended tomorrow', 'confirmed', step('end', { endedOn: '2026-02-02' }), 'manager'] as const),
      ...(['placement.end_day', { startedOn: '2026-01-05' }] as const),
    ],
    ['confirmed twice', 'confirmed', step('confirm'), 'manager', 'placement.wrong_state', { status: 'confirmed' }],
    ['ended once rejected', 'rejected', step('end'), 'manager', 'placement.wrong_state', { status: 'rejected' }],
  ] as const)('is not %s', (_, status, given, actorId, code, params) =>
    expect(() => move(status, given, actorId)).toThrow(refusal(code, params)),
  );
});
