import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { targetOf } from '../kernel/machine.ts';
import { type EnrolmentEvent, EnrolmentStatus, enrolmentMachine } from './cohort-status.ts';
import { settlingEvent } from './settling.rules.ts';

const first = { amending: false, remedialOpen: false };

describe('the result of completing a cohort', () => {
  it.each([
    ['active', true, first, 'pass'],
    ['active', false, first, 'not_pass'],
    ['passed', false, first, null],
    ['passed', false, { amending: true, remedialOpen: true }, 'correct_to_not_passed'],
    ['not_passed', true, { amending: true, remedialOpen: true }, 'pass_remedial'],
    ['not_passed', true, { amending: true, remedialOpen: false }, 'correct_to_passed'],
    ['withdrawn', true, { amending: true, remedialOpen: true }, null],
  ] as const)('of somebody %s whom the sheets let pass (%s), %j, is %s', (status, passes, facts, event) => {
    expect(settlingEvent(status, passes, facts)).toBe(event);
  });

  it('after an amendment agrees with the sheets for everybody who has a result, by an event the machine takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EnrolmentStatus.options),
        fc.boolean(),
        fc.boolean(),
        (status, passes, remedialOpen) => {
          const event = settlingEvent(status, passes, { amending: true, remedialOpen });
          const after = event ? targetOf<EnrolmentStatus, EnrolmentEvent>(enrolmentMachine, status, event) : status;
          if (['active', 'passed', 'not_passed'].includes(status)) expect(after).toBe(passes ? 'passed' : 'not_passed');
          else expect(after).toBe(status);
        },
      ),
    );
  });
});
