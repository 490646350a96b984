import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import type { BodyDocument } from '../document/certificate-document.ts';
import { sampleBodyDocument, sampleDocument } from '../testing/sample-document.ts';
import { SAMPLE_PHOTO, sampleLook } from '../testing/sample-look.ts';
import { SIGNED_AT } from '../testing/sample-signing.ts';
import { drawnByPdfkit, sketchOf } from './certificate-drawing.ts';
import { templateOf } from './certificate-template.ts';
import { drawCertificate } from './draw-certificate.ts';
import type { Signing } from './signature-field.ts';

const plainly: Signing = { signedAt: SIGNED_AT, timeZone: 'Asia/Jakarta', signedBy: 'Kunci Balai', statement: null };

describe('a certificate that is drawn', () => {
  it('is refused where one of its texts has a letter that no face shows', () => {
    const licensed = (licenceNumber: string) => ({ ...sampleBodyDocument().body, licenceNumber });
    const wrong: [Partial<BodyDocument>, Partial<Signing>, string][] = [
      [{ body: licensed('蓮 BNSP 1') }, {}, 'licenceNumber'],
      [{ blankNumber: 'अ1' }, {}, 'blankNumber'],
      [{}, { signedBy: '鍵' }, 'signedBy'],
      [{}, { serviceProvider: '信' }, 'signedBy'],
    ];
    for (const [changes, how, field] of wrong)
      expect(() => drawCertificate(sampleBodyDocument(changes), { ...plainly, ...how })).toThrow(
        new RegExp(`text_unprintable.*${field}`),
      );
  });

  it('is drawn by pdfkit, and a warning says so, where something else goes wrong with a template', async () => {
    const drawn = drawCertificate(sampleDocument(), plainly);
    let reads = 0;
    const signedBy = plainly.signedBy;
    const failsAt = (at: number) => ({
      ...plainly,
      get signedBy() {
        reads += 1;
        if (reads === at) throw new Error('A fault of the sketch');
        return signedBy;
      },
    });
    // The first to read it is the check of what is printed, the second is the sketch.
    const warned = once(process, 'warning');
    expect(drawCertificate(sampleDocument(), failsAt(2)).bytes.equals(drawn.bytes)).toBe(true);
    expect(await warned).toEqual([expect.objectContaining({ message: 'A fault of the sketch' })]);
    reads = 0;
    expect(() => drawCertificate(sampleDocument(), failsAt(1))).toThrow('A fault of the sketch');
  });
});

describe('a template that lasts', () => {
  it('keeps nobody’s document alive', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const look = sampleLook({}, SAMPLE_PHOTO);
    const made = () => {
      const how = { ...plainly, look, statement: 'ABC', credential: '{}' };
      const { drawn, parts } = drawnByPdfkit(sampleBodyDocument(), how);
      const sketch = sketchOf(sampleBodyDocument(), how);
      return { template: templateOf(drawn, parts, sketch), sketch: new WeakRef(sketch) };
    };
    const { template, sketch } = made();
    expect(template).not.toBeNull();
    for (let turns = 0; turns < 5 && sketch.deref() !== undefined; turns += 1) {
      // What a reference was asked for in a turn of the loop is held until the turn ends.
      await new Promise(setImmediate);
      collectGarbage();
    }
    await new Promise(setImmediate);
    expect(sketch.deref() === undefined).toBe(true);
    expect(template).not.toBeNull();
  });
});
