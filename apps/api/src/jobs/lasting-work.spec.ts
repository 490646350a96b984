import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { LastingWork, pauseAfter, type Spell } from './lasting-work.ts';

const lost = () => new Error('Connection terminated unexpectedly');
const quiet = pino({ level: 'silent' });

/** A spell that is interrupted when a test says so. */
function aSpell(takenBy: string) {
  let interrupt: (cause: unknown) => void = () => undefined;
  const interrupted = new Promise<unknown>((resolve) => {
    interrupt = resolve;
  });
  const spell: Spell = { interrupted, stop: async () => undefined, leave: async () => takenBy };
  return { spell, interrupt };
}

describe('work on the queue', () => {
  it('pauses longer and longer, up to half a minute', () => {
    expect([0, 1, 2, 6, 50].map(pauseAfter)).toEqual([500, 1000, 2000, 30_000, 30_000]);
  });

  it('is taken up again after a lost connection, and what was taken is given back', async () => {
    const all = [aSpell('one'), aSpell('two')];
    const givenBack: string[] = [];
    const begun: Spell[] = [];
    let again: () => void = () => undefined;
    const second = new Promise<void>((resolve) => {
      again = resolve;
    });
    const begin = async () => {
      const { spell } = all[begun.length] ?? aSpell('none');
      if (begun.push(spell) === 2) again();
      return spell;
    };
    const giveBack = async (takenBy: string) => void givenBack.push(takenBy);
    const work = await LastingWork.begin({ begin, giveBack }, quiet);
    all[0]?.interrupt(lost());
    await second;
    expect([givenBack, begun.length]).toEqual([['one'], 2]);
    await work.stop();
    await work.ended;
    expect(work.isTaking).toBe(false);
  });

  it('ends with whatever is no lost connection', async () => {
    const { spell, interrupt } = aSpell('one');
    const work = await LastingWork.begin({ begin: async () => spell, giveBack: async () => undefined }, quiet);
    interrupt(new TypeError('a bug'));
    await expect(work.ended).rejects.toThrow('a bug');
  });

  it('ends at once where it is stopped while the queue is away', async () => {
    const { spell, interrupt } = aSpell('one');
    const giveBack = () => Promise.reject(lost());
    const work = await LastingWork.begin({ begin: async () => spell, giveBack }, quiet);
    interrupt(lost());
    await work.stop();
    await work.ended;
  });
});
