import { describe, expect, it } from '@jest/globals';
import { moveComplaint } from './complaint.rules.ts';
import { ComplaintEvent, ComplaintStatus } from './complaint-status.ts';

describe('a complaint', () => {
  it.each([
    ['received', 'acknowledge', 'acknowledged'],
    ['acknowledged', 'investigate', 'investigating'],
    ['investigating', 'answer', 'answered'],
    ['answered', 'close', 'closed'],
  ] as const)('that is %s leads by %s to %s, and by nothing else anywhere', (status, event, target) => {
    expect(moveComplaint(status, { event, note: 'Sudah diperiksa' })).toBe(target);
    for (const other of ComplaintEvent.options.filter((one) => one !== event)) {
      expect(() => moveComplaint(status, { event: other, note: 'x' })).toThrow(
        expect.objectContaining({ code: 'complaint.wrong_state', params: { status } }),
      );
    }
  });

  it('is answered with words', () => {
    expect(() => moveComplaint('investigating', { event: 'answer', note: null })).toThrow(
      expect.objectContaining({ code: 'complaint.answer_needed' }),
    );
  });

  it('ends closed', () => {
    expect(ComplaintStatus.options.at(-1)).toBe('closed');
    for (const event of ComplaintEvent.options) expect(() => moveComplaint('closed', { event, note: 'x' })).toThrow();
  });
});
