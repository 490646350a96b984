import { describe, expect, it } from '@jest/globals';

interface Job {
  readonly name: string;
  readonly after?: string;
  run(): unknown;
}
const { runInLanes }: { runInLanes(jobs: readonly Job[], lanes: number): Promise<unknown[]> } = await import(
  new URL('../../scripts/lanes.mjs', import.meta.url).href
);

/** Jobs which end when they are told to, and what has happened so far. */
function stage() {
  const events: string[] = [];
  const ends = new Map<string, () => void>();
  const job = (name: string, after?: string): Job => ({
    name,
    ...(after && { after }),
    run: () =>
      new Promise((resolve) => {
        events.push(`${name} begins`);
        ends.set(name, () => resolve(`result of ${name}`));
      }),
  });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
    return events.splice(0);
  };
  return { job, end, events };
}

describe('jobs in lanes', () => {
  it('run as many at a time as there are lanes, in their order, and answer in their order', async () => {
    const { job, end, events } = stage();
    const results = runInLanes([job('a'), job('b'), job('c'), job('d')], 2);
    expect(events.splice(0)).toEqual(['a begins', 'b begins']);
    expect(await end('b')).toEqual(['c begins']);
    expect(await end('a')).toEqual(['d begins']);
    await end('d');
    await end('c');
    expect(await results).toEqual(['a', 'b', 'c', 'd'].map((name) => `result of ${name}`));
  });

  it('wait for the one they name while others pass them by', async () => {
    const { job, end, events } = stage();
    const results = runInLanes([job('build'), job('stories', 'build'), job('types'), job('rules')], 2);
    expect(events.splice(0)).toEqual(['build begins', 'types begins']);
    expect(await end('types')).toEqual(['rules begins']);
    expect(await end('build')).toEqual(['stories begins']);
    await end('rules');
    await end('stories');
    expect(await results).toHaveLength(4);
  });

  it('say so when they wait for each other', async () => {
    const { job } = stage();
    await expect(runInLanes([job('a', 'b'), job('b', 'a')], 2)).rejects.toThrow('wait for each other: a,b');
  });

  it('end with the first that throws', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no disk')) };
    await expect(runInLanes([broken], 1)).rejects.toThrow('no disk');
  });
});
