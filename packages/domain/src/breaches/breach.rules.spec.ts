import { describe, expect, it } from '@jest/globals';
import {
  assertFound,
  assertOpenToChange,
  breachDueAt,
  breachNoticesEndAt,
  isBreachOverdue,
  moveBreach,
} from './breach.rules.ts';
import { NewBreach } from './breach.ts';
import { BreachEvent, BreachStatus } from './breach-status.ts';

const note = 'Daftar ditarik dari surel; tidak ada unduhan lain';

describe('a breach of personal data', () => {
  it.each([
    ['recorded', 'tell_people', 'people_told'],
    ['recorded', 'tell_authority', 'authority_told'],
    ['recorded', 'dismiss', 'dismissed'],
    ['people_told', 'tell_authority', 'told'],
    ['authority_told', 'tell_people', 'told'],
    ['told', 'close', 'closed'],
  ] as const)('that is %s leads by %s to %s', (status, event, target) => {
    expect(moveBreach(status, { event, note })).toBe(target);
  });

  it('is closed only when the people and the authority were told, and ends for good', () => {
    for (const status of ['recorded', 'people_told', 'authority_told'] as const) {
      expect(() => moveBreach(status, { event: 'close', note })).toThrow(
        expect.objectContaining({ code: 'breach.wrong_state', params: { status } }),
      );
    }
    for (const status of ['closed', 'dismissed'] as const)
      for (const event of BreachEvent.options) expect(() => moveBreach(status, { event, note })).toThrow();
  });

  it.each(['close', 'dismiss'] as const)('does not %s without words', (event) => {
    const status = event === 'close' ? 'told' : 'recorded';
    expect(() => moveBreach(status, { event, note: null })).toThrow(
      expect.objectContaining({ code: 'breach.note_needed' }),
    );
  });

  it('is due three times 24 hours after it was found, and late only while somebody has still to be told', () => {
    const dueAt = breachDueAt('2026-12-05T22:15:00.000Z', 3);
    expect(dueAt).toBe('2026-12-08T22:15:00.000Z');
    const late = BreachStatus.options.filter((status) =>
      isBreachOverdue({ status, dueAt }, '2026-12-08T22:15:00.001Z'),
    );
    expect(late).toEqual(['recorded', 'people_told', 'authority_told']);
    expect(isBreachOverdue({ status: 'recorded', dueAt }, dueAt)).toBe(false);
  });

  it('is changed until somebody was told, and never found in the future', () => {
    const open = BreachStatus.options.filter((status) => {
      try {
        assertOpenToChange(status);
        return true;
      } catch {
        return false;
      }
    });
    expect(open).toEqual(['recorded']);
    expect(() => assertFound('2026-12-05T22:15:00.001Z', '2026-12-05T22:15:00.000Z')).toThrow(
      expect.objectContaining({ code: 'breach.found_later' }),
    );
  });

  it('names whom it concerns', () => {
    const facts = {
      ...{ title: 'Daftar terkirim', what: 'Daftar peserta terkirim ke alamat yang salah' },
      ...{ foundAt: '2026-12-05T22:15:00.000Z', occurredOn: null, data: ['name'], people: 12, contact: 'Balai' },
      ...{ measures: 'Penerima menghapus surelnya', centreIds: [], bodyIds: [], cohortIds: [] },
    };
    expect(NewBreach.safeParse({ ...facts, everybody: false }).success).toBe(false);
    expect(NewBreach.safeParse({ ...facts, everybody: true }).success).toBe(true);
  });

  it('keeps its notices so many days after it was closed', () => {
    expect(breachNoticesEndAt('2026-12-31T08:00:00.000Z', 30)).toBe('2026-12-01T08:00:00.000Z');
  });
});
