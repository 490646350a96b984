import { describe, expect, it } from '@jest/globals';
import { zipStream } from './zip-stream.ts';

const FILES = 1_500;
const SIZE = 100_000;

describe('an archive that is made while it is sent', () => {
  it('keeps nothing of the files that it sent', async () => {
    let held = 0;
    async function* files() {
      for (let count = 0; count < FILES; count += 1) {
        yield { name: `${count}.pdf`, content: Buffer.alloc(SIZE, count) };
        held = Math.max(held, process.memoryUsage().arrayBuffers);
      }
    }
    let sent = 0;
    for await (const chunk of zipStream(files(), new Date())) sent += chunk.length;
    expect(sent).toBeGreaterThan(FILES * SIZE);
    expect(held).toBeLessThan((FILES * SIZE) / 2);
  });
});
