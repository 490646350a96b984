import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeptOutbox } from '../outbox/kept-outbox.ts';
import { isOfVisit, type OutboxItem } from '../outbox/outbox.ts';
import { aDraft, waiting } from './testing.ts';
import { disk, type Line, life, Register, senderOf } from './testing-register.ts';

const entry = (id: string): OutboxItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

const paper = (id: string): OutboxItem => ({
  ...{ id, kind: 'paper', cohortId: 'c', cohortTitle: 'Angkatan', sessionId: 's1', who: 'Semua', what: 'Sesi 1' },
  ...{ event: {}, madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

const aLine = fc.constantFrom<Line>('good', 'answer lost', 'no network', 'signed out');

describe('reports, photos, judgements and papers in one outbox', () => {
  it('arrive each once whatever the line does and however often the page dies; what is turned back holds up nothing else', async () => {
    const story = fc.record({
      visits: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      entries: fc.integer({ min: 0, max: 4 }),
      papers: fc.integer({ min: 0, max: 3 }),
      bad: fc.array(fc.nat(30), { maxLength: 4 }),
      lives: fc.array(fc.array(aLine, { maxLength: 4 }), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(story, async ({ visits, entries, papers, bad, lives }) => {
        const drafts = visits.map((photos) =>
          aDraft(Array.from({ length: photos }, () => ({ id: crypto.randomUUID(), bytes: 1 }))),
        );
        const items = [
          ...drafts.flatMap(waiting),
          ...Array.from({ length: entries }, (_, place) => entry(`e${place}`)),
          ...Array.from({ length: papers }, (_, place) => paper(`p${place}`)),
        ];
        const badIds = bad.flatMap((place) => items[place]?.id ?? []);
        const [refused, poison] = [new Set(badIds.slice(0, 2)), new Set(badIds.slice(2))];
        const shelf = disk();
        await new KeptOutbox(shelf).add(items);
        const register = new Register(refused, poison);
        for (const lines of lives) await life(shelf, register, lines);
        await life(shelf, register, ['good', 'good', 'good', 'good']);
        const isBad = (id: string) => refused.has(id) || poison.has(id);
        const stays = (item: OutboxItem) => isBad(item.id) || (isOfVisit(item) && isBad(item.visitId));
        expect(register.early).toEqual([]);
        expect(new Set(register.has).size).toBe(register.has.length);
        const arrived = items.filter((item) => !stays(item)).map(({ id }) => id);
        expect([...register.has].sort()).toEqual(arrived.sort());
        expect([...shelf.kept.keys()].sort()).toEqual(
          items
            .filter(stays)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('sends a photo as soon as its report is in, also one kept with a remark, and waits behind one turned back', async () => {
    const sent: string[] = [];
    const draft = aDraft([{ id: crypto.randomUUID(), bytes: 1 }]);
    const shelf = disk();
    const outbox = new KeptOutbox(shelf);
    await outbox.add(waiting(draft));
    let outcome: 'refused' | 'late' = 'refused';
    const { round } = senderOf(outbox, async (batch) => {
      const id = batch.items[0]?.id ?? '';
      sent.push(batch.kind);
      if (outcome === 'refused') return { kind: 'refused', code: 'mentoring.visit_in_future', params: {} };
      const late = batch.kind === 'visit' ? ('late' as const) : ('recorded' as const);
      const results = [{ eventId: id, outcome: late, params: { remarks: ['after_finish'] } }];
      return { kind: 'answered', results, answer: { kind: 'visit', mentorshipId: 'm', visit: {} } };
    });
    await round();
    expect(sent).toEqual(['visit']);
    outcome = 'late';
    await outbox.mark([draft.id], 'waiting', null);
    await round();
    expect(sent).toEqual(['visit', 'visit', 'photo']);
    expect(outbox.list()).toMatchObject([{ kind: 'visit', state: 'late', params: { remarks: ['after_finish'] } }]);
  });
});
