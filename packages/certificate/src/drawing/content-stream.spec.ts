import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compressedPart, passingPart, streamOfParts } from './content-stream.ts';

describe('a stream of compressed parts', () => {
  it('is what zlib reads as the parts in a row, its checksum too', () => {
    const part = fc.oneof(fc.uint8Array({ maxLength: 50 }), fc.uint8Array({ minLength: 9_000, maxLength: 12_000 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const stream = streamOfParts(parts.map((bytes, at) => (at % 2 === 0 ? compressedPart : passingPart)(bytes)));
        expect(inflateSync(stream).equals(Buffer.concat(parts))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('has a checksum that stays right where its sums are largest', () => {
    const bytes = Buffer.alloc(300_000, 0xff);
    expect(inflateSync(streamOfParts([compressedPart(bytes), compressedPart(bytes)])).length).toBe(600_000);
  });
});
