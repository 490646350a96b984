import { describe, expect, it } from '@jest/globals';
import { onceDone } from './once-done.ts';

describe('what is done once', () => {
  it('is done once for all who ask, and again after it failed', async () => {
    let times = 0;
    const act = onceDone(async () => {
      times += 1;
      if (times === 1) throw new Error('not yet');
      return times;
    });
    const [one, two] = await Promise.allSettled([act(), act()]);
    expect([one.status, two.status, times]).toEqual(['rejected', 'rejected', 1]);
    expect(await Promise.all([act(), act()])).toEqual([2, 2]);
    act.again();
    expect(await act()).toBe(3);
  });
});
