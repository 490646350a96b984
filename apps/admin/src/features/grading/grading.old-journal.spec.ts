import { describe, expect, it } from '@jest/globals';
import { adoptOldJournal, oldJournalName } from '../../lib/sheet/old-journal.ts';
import { gradeKind } from './grade-kind.ts';
import { gradeStory } from './testing/grade-device.ts';

const value = (judgement: 'K' | 'BK') => ({ judgement, score: null, note: null });
const eventId = (index: number) => `00000000-0000-4000-7000-00000000000${index}`;

describe('what an earlier version left in the browser', () => {
  it('goes out under its old ids; what contradicts a colleague is contested, and nothing is kept twice', async () => {
    const { register, ani, budi, one, two } = gradeStory();
    budi.put(two, { judgement: 'K' });
    await budi.send();
    ani.look();
    const name = oldJournalName('grade', 'Ani', 'c');
    const entry = (index: number, judgement: 'K' | 'BK') => ({
      ...{ value: value(judgement), base: 0, eventId: eventId(index), at: '2025-08-11T02:00:00Z' },
    });
    const kept = new Map([
      [name, JSON.stringify({ format: 1, edits: [[two, entry(2, 'BK')]], flight: [[one, entry(1, 'K')]] })],
    ]);
    await adoptOldJournal({
      store: { getItem: (key) => kept.get(key) ?? null, removeItem: (key) => void kept.delete(key) },
      name,
      outbox: ani.outbox,
      storedIn: ani.engine.store.storedIn,
      pack: (key, event) => gradeKind('c').pack(key, event, { cohortTitle: '', who: '', what: '' }),
    });
    expect([ani.shown(one), ani.shown(two), kept.size]).toEqual([['K', 'device'], [null, 'contested'], 0]);
    await ani.send();
    expect(register.events.map(({ id }) => id)).toEqual(expect.arrayContaining([eventId(1), eventId(2)]));
  });
});
