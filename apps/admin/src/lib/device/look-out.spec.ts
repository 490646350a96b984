import { describe, expect, it } from '@jest/globals';
import { lookOut } from './look-out.ts';

/** A look-out whose time passes only when it is told to. */
function desk() {
  const looks: number[] = [];
  let waiting: { act: () => void; milliseconds: number } | null = null;
  let pausedFor = 0;
  let away = true;
  const out = lookOut({
    isAway: () => away,
    look: () => void looks.push(pausedFor),
    later: (act, milliseconds) => {
      waiting = { act, milliseconds };
      return () => {
        waiting = null;
      };
    },
  });
  const pass = () => {
    const due = waiting;
    if (due) pausedFor = due.milliseconds;
    waiting = null;
    due?.act();
  };
  return { out, looks, pass, pause: () => waiting?.milliseconds, comeBack: () => (away = false) };
}

describe('looking out for the network', () => {
  it('happens soon, then less and less often, and ends when it is there', () => {
    const { out, looks, pass, pause, comeBack } = desk();
    out.begin();
    for (let times = 0; times < 6; times += 1) pass();
    expect(looks).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
    comeBack();
    pass();
    expect([looks.length, pause()]).toEqual([7, undefined]);
  });

  it('begins anew, at once and often, when the page is seen again after a long while', () => {
    const { out, looks, pass, pause } = desk();
    out.begin();
    for (let times = 0; times < 5; times += 1) pass();
    out.anew();
    expect([looks.length, pause()]).toEqual([6, 1000]);
    pass();
    expect(pause()).toBe(2000);
  });
});
