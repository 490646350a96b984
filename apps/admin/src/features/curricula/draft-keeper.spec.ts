import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kompeten/contract';
import type { Draft } from './draft.ts';
import { DraftKeeper, type SaveState } from './draft-keeper.ts';

const draft = (title: string, hours: number | string = 8): Draft => ({
  ...{ title, summary: '', trade: '', subjects: [], onTheJob: { place: '', lessonHours: '' }, schemeVersionId: null },
  ...{ schemeClaim: 'full', syllabi: [] },
  units: [
    {
      ...{ code: 'CONTOH.KDKMP.01', title: 'Prinsip', group: '', theoryHours: '', practiceHours: '' },
      ...{ lessonHours: hours, compulsory: true, tested: false, syllabus: '' },
    },
  ],
});

/** A register of one draft, which refuses whoever saw an older version. */
function aRegister() {
  const stored = { version: 1, titles: [] as (string | undefined)[] };
  const send = async ({ version, title }: { version: number; title?: string | undefined }) => {
    await Promise.resolve();
    if (version !== stored.version) {
      throw new Problem({ type: '', title: '', status: 409, code: 'curriculum.stale', params: {} } as never);
    }
    stored.version += 1;
    stored.titles.push(title);
    return { version: stored.version };
  };
  return { stored, send };
}

describe('a draft that saves itself', () => {
  const start = () => {
    const { stored, send } = aRegister();
    const states: SaveState['kind'][] = [];
    return { stored, states, keeper: new DraftKeeper(send, 1, ({ kind }) => states.push(kind)) };
  };

  it('sends the newest alone, one sending after the other', async () => {
    const { stored, states, keeper } = start();
    keeper.note(draft('Satu'));
    keeper.note(draft('Satu dua'));
    const first = keeper.flush();
    keeper.note(draft('Satu dua tiga'));
    await first;
    expect(keeper.isOwing).toBe(true);
    expect(await keeper.flush()).toBe(true);
    expect(stored.titles).toEqual(['Satu dua', 'Satu dua tiga']);
    expect(states.at(-1)).toBe('saved');
  });

  it('does not send what the schema refuses, and says where it stands', async () => {
    const { stored, keeper, states } = start();
    keeper.note(draft('Satu', 'delapan'));
    expect(await keeper.flush()).toBe(false);
    expect(states.at(-1)).toBe('invalid');
    expect(stored.titles).toEqual([]);
    keeper.note(draft('Satu', 9));
    expect(await keeper.flush()).toBe(true);
  });

  it('tells who comes second, keeps what they typed, and goes on as they choose', async () => {
    const { stored, keeper, states } = start();
    stored.version = 5;
    keeper.note(draft('Punya saya'));
    expect(await keeper.flush()).toBe(false);
    expect(states.at(-1)).toBe('stale');
    keeper.note(draft('Punya saya, lagi'));
    expect(await keeper.flush()).toBe(false);
    await keeper.goOn(5, true);
    expect(stored.titles).toEqual(['Punya saya, lagi']);
    expect(keeper.isOwing).toBe(false);
    stored.version = 9;
    keeper.note(draft('Lagi'));
    await keeper.flush();
    await keeper.goOn(9, false);
    expect(stored.titles).toHaveLength(1);
    expect(states.at(-1)).toBe('saved');
  });
});
