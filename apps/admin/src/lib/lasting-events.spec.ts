import { describe, expect, it } from '@jest/globals';
import { followEvents } from './lasting-events.ts';

/** What a browser has and Node has not. */
class Source extends EventTarget {
  readonly CLOSED = 2;
  readyState = 1;

  close(): void {
    this.readyState = this.CLOSED;
  }

  breaks({ refused }: { refused: boolean }): void {
    if (refused) this.close();
    this.dispatchEvent(new Event('error'));
  }
}

describe('a line of events', () => {
  it('is opened anew where it was refused, left to the browser where it broke, and ends when it is told to', async () => {
    const opened: Source[] = [];
    let lost = 0;
    let openedAgain: () => void = () => undefined;
    const again = new Promise<void>((resolve) => {
      openedAgain = resolve;
    });
    const open = () => {
      const source = new Source();
      if (opened.push(source) === 2) openedAgain();
      return source as unknown as EventSource;
    };
    const end = followEvents({ open, lost: () => (lost += 1) }, 1);
    opened[0]?.breaks({ refused: false });
    expect([opened.length, lost]).toEqual([1, 1]);
    opened[0]?.breaks({ refused: true });
    await again;
    expect(lost).toBe(2);
    end();
    expect(opened.map(({ readyState }) => readyState)).toEqual([2, 2]);
  });
});
