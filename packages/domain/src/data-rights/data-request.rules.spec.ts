import { describe, expect, it } from '@jest/globals';
import {
  assertNameCorrection,
  assertStep,
  dataRequestDueAt,
  moveDataRequest,
  standingOfCorrection,
} from './data-request.rules.ts';

const wish = { certificateId: '01900000-0000-7000-8000-000000000000', evidence: 'KTP dibawa ke balai' };

describe('a request about one’s own data', () => {
  it('is due after three times 24 hours', () => {
    expect(dataRequestDueAt('2026-12-05T22:15:00.000Z', 3)).toBe('2026-12-08T22:15:00.000Z');
  });

  it.each([
    ['received', 'carry_out', 'carrying_out'],
    ['received', 'withdraw', 'withdrawn'],
    ['carrying_out', 'decline', 'declined'],
  ] as const)('that is %s leads by %s to %s', (status, event, target) => {
    expect(moveDataRequest(status, event)).toBe(target);
  });

  it('is not withdrawn once it is being carried out, and ends for good', () => {
    const refused = expect.objectContaining({ code: 'data_request.wrong_state' });
    expect(() => moveDataRequest('carrying_out', 'withdraw')).toThrow(refused);
    for (const event of ['carry_out', 'finish', 'decline', 'withdraw'] as const) {
      expect(() => moveDataRequest('done', event)).toThrow(refused);
    }
  });

  it('is declined with words only, and carried out in its own way', () => {
    expect(() => assertStep('correction', { event: 'decline', answer: null })).toThrow(
      expect.objectContaining({ code: 'data_request.answer_needed' }),
    );
    expect(() => assertStep('correction', { event: 'finish', answer: 'x' })).toThrow(
      expect.objectContaining({ code: 'data_request.wrong_step' }),
    );
    expect(() => assertStep('consent_withdrawal', { event: 'finish', answer: null })).not.toThrow();
  });
});

describe('a corrected name', () => {
  it.each([
    ['Siti Nurbaya', 'typo', 'Siti Nurbaya', 'data_request.same_name'],
    ['Siti Nurbaya', 'one_word_name', 'Siti', 'data_request.not_one_word'],
  ] as const)('%s (%s) for %s is refused', (correctName, cause, printed, code) => {
    expect(() => assertNameCorrection({ ...wish, correctName, cause }, printed)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('may be one word where two were printed', () => {
    expect(() =>
      assertNameCorrection({ ...wish, correctName: 'Suharti', cause: 'one_word_name' }, 'Suharti Suharti'),
    ).not.toThrow();
  });

  it.each([
    [['pending', 'approved'], 'carrying_out'],
    [['approved', 'rejected'], 'done'],
    [['rejected'], 'declined'],
    [[], 'carrying_out'],
  ] as const)('with decisions %j stands as %s', (decisions, standing) => {
    expect(standingOfCorrection('carrying_out', decisions)).toBe(standing);
  });
});
