import { setTimeout as wait } from 'node:timers/promises';
import type { EventAnswer } from './call.ts';

const LOOK_MS = 250;
const HEARTBEAT_MS = 10_000;

/**
 * Tells the state of a piece of work whenever it changes, until it has ended. The whole state travels with each event, so a
 * reader may leave and come back.
 */
export async function* asItGoes<State>(
  first: State,
  look: () => Promise<State>,
  hasEnded: (state: State) => boolean,
  everyMs = LOOK_MS,
): AsyncGenerator<EventAnswer> {
  let told = '';
  let toldAt = Date.now();
  for (let state = first; ; state = await look()) {
    const text = JSON.stringify(state);
    const done = hasEnded(state);
    if (text !== told || done) {
      yield { event: done ? 'done' : 'progress', data: state };
      if (done) return;
      [told, toldAt] = [text, Date.now()];
    } else if (Date.now() - toldAt >= HEARTBEAT_MS) {
      yield { event: 'heartbeat', data: {} };
      toldAt = Date.now();
    }
    await wait(everyMs);
  }
}
