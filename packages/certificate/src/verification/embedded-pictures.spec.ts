import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import decodeQR from 'qr/decode.js';
import { scannedPdf } from '../testing/paper.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { sampleSigning } from '../testing/sample-signing.ts';
import { embeddedPictures } from './embedded-pictures.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let issued: string;
beforeAll(async () => {
  issued = folder.write('issued.pdf', (await sampleSigning().issue()).pdf);
});

/** A paper scanned in one of the ways of the scanners, as a picture file. */
function scanned(...how: string[]): string {
  run('pdftoppm', '-r', '130', ...how, '-singlefile', issued, folder.file('scan'));
  return folder.file(how.includes('-jpeg') ? 'scan.jpg' : 'scan.png');
}

const onlyPictureOf = (pdf: Uint8Array) => {
  const [picture, ...others] = embeddedPictures(pdf);
  expect(others).toHaveLength(0);
  return picture;
};

const picturesIn = (pdf: Uint8Array) => [...embeddedPictures(pdf)].length;

function readQr(pdf: Uint8Array): string {
  const picture = onlyPictureOf(pdf);
  if (picture?.kind !== 'dots') throw new Error(`A picture of dots was expected, not ${picture?.kind}`);
  const { width, height, rgba } = picture;
  return decodeQR({ width, height, data: rgba });
}

describe('pictures in a PDF', () => {
  const address = sampleDocument().verificationUrl;

  it.each([
    ['in colours', []],
    ['in grey', ['-gray']],
    ['in black and white', ['-mono']],
  ])('%s are read dot by dot, whatever was taken away from their rows', async (_, how) => {
    const pdf = await scannedPdf(scanned('-png', ...how));
    expect(readQr(pdf)).toBe(address);
    writeFileSync(folder.file('scan.pdf'), pdf);
    run('qpdf', '--recompress-flate', '--object-streams=generate', folder.file('scan.pdf'), folder.file('saved.pdf'));
    expect(readQr(readFileSync(folder.file('saved.pdf')))).toBe(address);
  });

  it('that are JPEG are handed on as they are', async () => {
    const file = scanned('-jpeg');
    expect(onlyPictureOf(await scannedPdf(file))).toEqual({ kind: 'jpeg', bytes: new Uint8Array(readFileSync(file)) });
  });

  it('are none in a certificate of ours, and none in what is broken', async () => {
    expect(picturesIn(readFileSync(issued))).toBe(0);
    const pdf = await scannedPdf(scanned('-png', '-gray'));
    const wrong = Buffer.from(pdf.toString('latin1').replaceAll('/Device', '/Devise'), 'latin1');
    expect(picturesIn(wrong)).toBe(0);
    for (const length of [pdf.length >> 1, 300]) expect(picturesIn(pdf.subarray(0, length))).toBeLessThan(2);
    expect(picturesIn(Buffer.from('bukan PDF'))).toBe(0);
  });
});
