import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAfterDays } from '../kernel/days.ts';
import type { EndedApplication } from './purpose.rules.ts';
import { assertReassessable, reassessmentOffer } from './reassessing.rules.ts';

const ended: EndedApplication = {
  ...{ outcome: 'not_yet_competent', decidedOn: '2026-11-28', missingUnits: ['U.2', 'U.3'] },
};
const open = { status: 'submitted', closedAt: null, decidedOn: null } as const;
const decidedLater = { status: 'scheduled', closedAt: '2026-12-20T00:00:00Z', decidedOn: '2026-12-20' } as const;
const units = [
  { code: 'U.2', title: 'U.2' },
  { code: 'U.3', title: 'U.3' },
];

describe('what is offered again after BK (rule 12)', () => {
  it.each([
    ['the last day', ended, [], '2027-05-27', { units, until: '2027-05-27', blocker: null }],
    ['a day too late', ended, [], '2027-05-28', { units, until: '2027-05-27', blocker: 'window_over' }],
    ['beside an open one', ended, [open], '2026-12-01', { units, until: '2027-05-27', blocker: 'application_open' }],
    ['after a later decision', ended, [decidedLater], '2026-12-21', null],
    ['competent', { ...ended, outcome: 'competent' as const }, [], '2026-12-01', null],
    ['not decided yet', { ...ended, outcome: null, decidedOn: null }, [], '2026-12-01', null],
  ])('%s', (_, application, others, today, offered) =>
    expect(reassessmentOffer(application, others, 180, today)).toEqual(offered),
  );

  it.each([
    [['U.2'], ended, '2027-05-28', 'application.reassessment_over'],
    [['U.1'], ended, '2026-12-01', 'application.unit_not_open'],
    [['U.2'], { ...ended, outcome: 'competent' as const }, '2026-12-01', 'application.nothing_to_reassess'],
    [['U.2'], { ...ended, decidedOn: null }, '2026-12-01', 'application.nothing_to_reassess'],
  ])('of %j is refused', (asked, application, today, code) =>
    expect(() => assertReassessable(asked, application, 180, today)).toThrow(expect.objectContaining({ code })),
  );

  it('is taken exactly when it is offered and asks for nothing else', () => {
    const codes = fc.subarray(['U.1', 'U.2', 'U.3'], { minLength: 1 });
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 365 }), (asked, after, window) => {
        const today = dayAfterDays('2026-11-28', after);
        const offered = reassessmentOffer(ended, [], window, today);
        const fits =
          offered?.blocker === null && asked.every((code) => offered.units.some((unit) => unit.code === code));
        const ask = () => assertReassessable(asked, ended, window, today);
        if (fits) expect(ask).not.toThrow();
        else expect(ask).toThrow();
      }),
    );
  });
});
