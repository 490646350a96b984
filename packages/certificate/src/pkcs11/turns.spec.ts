import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

describe('turns at a module', () => {
  it('go one after the other, whatever the one before came to', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const step = (name: string) =>
      turns.take(10_000, async () => {
        seen.push(`${name} begins`);
        await null;
        seen.push(`${name} ends`);
        if (name === 'b') throw new Error('b');
        return name;
      });
    const all = await Promise.allSettled(['a', 'b', 'c'].map(step));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('are not waited for longer than they may take, and whoever gave up is passed over', async () => {
    const turns = new Turns();
    const frees: (() => void)[] = [];
    const hangs = turns.take(1, () => new Promise<void>((resolve) => void frees.push(resolve)));
    await expect(hangs).rejects.toMatchObject({ reason: 'unreachable', code: 'no_answer' });
    const begun: string[] = [];
    await expect(turns.take(1, async () => void begun.push('late'))).rejects.toMatchObject({ code: 'no_answer' });
    for (const free of frees) free();
    await turns.take(10_000, async () => void begun.push('next'));
    expect(begun).toEqual(['next']);
  });
});
