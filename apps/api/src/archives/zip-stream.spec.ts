import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { zipStream } from './zip-stream.ts';

const FILES = 300;
const SIZE = 100_000;

/** Frees what nobody holds, now. */
function freeUnheld(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

describe('an archive that is made while it is sent', () => {
  it('keeps nothing of the files that it sent', async () => {
    const given: WeakRef<Buffer>[] = [];
    let held = FILES;
    async function* files() {
      for (let count = 0; count < FILES; count += 1) {
        const content = Buffer.alloc(SIZE, count);
        given.push(new WeakRef(content));
        yield { name: `${count}.pdf`, content };
      }
      // What a reference was asked for in this turn of the loop is held until the turn ends.
      await new Promise(setImmediate);
      freeUnheld();
      held = given.filter((each) => each.deref() !== undefined).length;
    }
    let sent = 0;
    for await (const chunk of zipStream(files(), new Date())) sent += chunk.length;
    expect(sent).toBeGreaterThan(FILES * SIZE);
    expect(held).toBeLessThan(20);
  });
});
