import { describe, expect, it } from '@jest/globals';
import { assertComplaintIndependence, isComplaintOverdue, moveComplaint } from './complaint.rules.ts';
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

  it('is judged by nobody who judged before, though anybody may take note of it', () => {
    const by = (event: ComplaintEvent) => () => assertComplaintIndependence(event, 'a', new Set(['a']));
    for (const event of ['investigate', 'answer'] as const) {
      expect(by(event)).toThrow(expect.objectContaining({ code: 'complaint.not_independent' }));
      expect(() => assertComplaintIndependence(event, 'b', new Set(['a']))).not.toThrow();
    }
    for (const event of ['acknowledge', 'close'] as const) expect(by(event)).not.toThrow();
  });

  it.each([
    ['received', '2026-11-28', false],
    ['received', '2026-11-29', true],
    ['investigating', '2026-11-29', true],
    ['answered', '2026-12-30', false],
    ['closed', '2026-12-30', false],
  ] as const)('that is %s on %s is overdue: %s', (status, today, overdue) => {
    expect(isComplaintOverdue({ status, dueOn: '2026-11-28' }, today)).toBe(overdue);
  });
});
