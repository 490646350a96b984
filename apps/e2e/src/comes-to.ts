import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';

/** How long a person waits for what they expect, in milliseconds: a busy machine takes ten times as long as a calm one. */
export const PATIENCE = 180_000;

/**
 * Reads until what was read is what was expected, and fails with the last reading where it never comes to that: a page's
 * `count`, `inputValue`, `getAttribute` and the register answer at once, whether or not what they tell has arrived.
 */
export async function comesTo<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await read();
    if (JSON.stringify(found) === JSON.stringify(expected) || Date.now() > end) {
      expect(found).toEqual(expected);
      return;
    }
    await pause(50);
  }
}

/** Reads until a text contains what was expected. */
export async function comesToSay(read: () => Promise<string | null>, expected: string): Promise<void> {
  await comesTo(async () => {
    const found = (await read()) ?? '';
    return found.includes(expected) ? expected : found;
  }, expected);
}
