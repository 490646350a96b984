import { beforeAll, describe, expect, it } from '@jest/globals';
import type { IssuedCertificate } from '../signing/issue-certificate-pdf.ts';
import { sampleSigning } from '../testing/sample-signing.ts';
import { verifyPdf } from './verify-pdf.ts';

const signing = sampleSigning();
const { trustedRoots } = signing;
let issued: IssuedCertificate;
beforeAll(async () => {
  issued = await signing.issue();
});

// mulberry32: the same seed gives the same damage on every machine.
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function damaged(pdf: Buffer, seed: number): Buffer {
  const random = randomFrom(seed);
  const at = random(pdf.length);
  const to = at + random(400);
  const changed = Buffer.from(pdf);
  changed.writeUInt8(changed.readUInt8(at) ^ (1 + random(255)), at);
  const kinds = [
    () => changed,
    () => changed.subarray(0, at),
    () => Buffer.concat([pdf.subarray(0, at), pdf.subarray(to + 1)]),
    () => Buffer.concat([pdf.subarray(0, to), pdf.subarray(at)]),
    () => Buffer.concat([pdf.subarray(0, at), Buffer.from('<<[(/'.repeat(1 + random(2_000))), pdf.subarray(at)]),
    () =>
      Buffer.from(
        pdf.toString('latin1').replace(/\d{4,}/g, (digits) => `${random(10 ** digits.length)}`),
        'latin1',
      ),
  ];
  return kinds[seed % kinds.length]?.() ?? changed;
}

describe('damaged certificates', () => {
  it('are never found intact and never stop the verification', async () => {
    for (let seed = 1; seed <= 180; seed += 1) {
      const bytes = damaged(issued.pdf, seed);
      if (!bytes.equals(issued.pdf))
        expect([seed, (await verifyPdf(bytes, { trustedRoots })).integrity]).not.toEqual([seed, 'intact']);
    }
  });

  it('are found with any single bit of the signature changed', async () => {
    const start = issued.pdf.indexOf('/Contents <') + 11;
    for (let at = start - 60; at < start + 4_000; at += 17) {
      const bytes = Buffer.from(issued.pdf);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
      expect([at, (await verifyPdf(bytes, { trustedRoots })).integrity]).toEqual([at, 'altered']);
    }
  });
});
