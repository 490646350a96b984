import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertRemedial, type RemedialFacts, remedialWindow } from './remedial.rules.ts';

const facts = (change: Partial<RemedialFacts> = {}): RemedialFacts => ({
  cohortStatus: 'completed',
  window: remedialWindow('2026-11-01', 30),
  enrolmentStatus: 'not_passed',
  standing: 'BK',
  today: '2026-12-20',
  ...change,
});
const held = (heldOn = '2026-11-15') => ({ unitCode: 'CONTOH.KDKMP.01', heldOn });

describe('a remedial evaluation', () => {
  it.each([
    ['of a cohort at work', facts({ cohortStatus: 'running', window: null }), held(), 'remedial.cohort_not_completed'],
    ['of somebody who passed', facts({ enrolmentStatus: 'passed' }), held(), 'remedial.not_needed'],
    ['of somebody who left', facts({ enrolmentStatus: 'withdrawn' }), held(), 'remedial.not_needed'],
    ['of a strange unit', facts({ standing: undefined }), held(), 'remedial.unit_unknown'],
    ['of a unit that is K', facts({ standing: 'K' }), held(), 'remedial.unit_competent'],
    ['held tomorrow', facts({ today: '2026-11-14' }), held(), 'remedial.in_future'],
    ['held before the cohort completed', facts(), held('2026-10-31'), 'remedial.before_completion'],
    ['held a day too late', facts(), held('2026-12-02'), 'remedial.window_over'],
  ])('%s is refused', (_, given, remedial, code) => {
    expect(() => assertRemedial(given, remedial)).toThrow(expect.objectContaining({ code }));
  });

  it('makes up for a unit that was never judged, on the last day too, whenever it is entered (rule 26)', () => {
    expect(() => assertRemedial(facts({ standing: null, today: '2027-03-01' }), held('2026-12-01'))).not.toThrow();
  });

  it('is accepted on exactly the days of its window, whatever its length', () => {
    fc.assert(
      fc.property(fc.nat(365), fc.integer({ min: -400, max: 800 }), (days, offset) => {
        const heldOn = new Date(Date.UTC(2026, 10, 1 + offset)).toISOString().slice(0, 10);
        const given = facts({ window: remedialWindow('2026-11-01', days), today: '2030-01-01' });
        const decide = () => assertRemedial(given, held(heldOn));
        if (offset >= 0 && offset <= days) expect(decide).not.toThrow();
        else expect(decide).toThrow();
      }),
    );
  });
});
