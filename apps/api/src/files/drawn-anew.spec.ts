import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { drawnAnew } from './drawn-anew.ts';
import { drawnLogo } from './drawn-logo.ts';

/** One colour in each of some twenty million dots: a file of a few hundred kilobytes. */
const wide = () => sharp({ create: { width: 4600, height: 4600, channels: 4, background: '#14508c' } });

describe('an uploaded picture', () => {
  it('is drawn anew, however many dots a phone took', async () => {
    const photo = await wide().jpeg().toBuffer();
    const { width, height } = await sharp((await drawnAnew(photo, 800)) ?? Buffer.of()).metadata();
    expect([width, height]).toEqual([800, 800]);
  });

  it('is not drawn where all of it would lie in memory at once', async () => {
    const trap = await wide().toColourspace('rgb16').png({ progressive: true, compressionLevel: 9 }).toBuffer();
    expect(trap.length).toBeLessThan(2_000_000);
    expect([await drawnAnew(trap, 800), await drawnLogo(trap)]).toEqual([null, null]);
  });
});
