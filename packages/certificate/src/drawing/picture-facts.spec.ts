import { describe, expect, it } from '@jest/globals';
import { SAMPLE_PHOTO } from '../testing/sample-look.ts';
import { pictureFacts } from './picture-facts.ts';

/** A photo with one more segment behind its beginning. */
const withSegment = (marker: number, content: readonly number[]) =>
  Buffer.concat([
    SAMPLE_PHOTO.subarray(0, 2),
    Buffer.from([0xff, marker, 0, content.length + 2, ...content]),
    SAMPLE_PHOTO.subarray(2),
  ]);

describe('what a PDF has to know of a photo', () => {
  const facts = pictureFacts(SAMPLE_PHOTO);

  it('is read past segments that are no frame', () => {
    for (const marker of [0xc4, 0xc8, 0xcc, 0xfe])
      expect(pictureFacts(withSegment(marker, [8, 0, 6, 0, 8, 3]))).toMatchObject({
        width: facts?.width,
        kind: facts?.kind,
      });
  });

  it('is left to pdfkit where a frame of another kind comes first', () => {
    for (const marker of [0xc3, 0xc5, 0xc9, 0xcf])
      expect(pictureFacts(withSegment(marker, [8, 0, 6, 0, 8, 3]))).toBeNull();
  });
});
