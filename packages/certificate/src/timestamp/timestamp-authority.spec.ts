import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';
import { type TimestampServer, timestampServer } from '../testing/timestamp-server.ts';
import { httpTimestampAuthority } from './timestamp-authority.ts';
import { timestampRequest } from './timestamp-request.ts';

const signing = sampleSigning();
let server: TimestampServer;
beforeAll(async () => {
  server = await timestampServer();
});
afterAll(() => server.close());

describe('a timestamp authority', () => {
  it.each([
    ['refuses', () => Buffer.from('3005300302010230', 'hex').subarray(0, 7), 'not_granted'],
    ['speaks another language', () => Buffer.from('<html>'), ''],
    ['answers an earlier question again', null, 'invalid'],
  ])('that %s makes no signature', async (_, answer, reason) => {
    const replayed = Buffer.from(await replyOf(server.url));
    const broken = await timestampServer({ instead: answer ?? (() => replayed) });
    const options = { signedAt: SIGNED_AT, timestamps: httpTimestampAuthority({ url: broken.url }) };
    await expect(issueCertificatePdf(sampleDocument(), signing.provider, options)).rejects.toThrow(reason);
    await broken.close();
  });

  it('that cannot be reached is named so', async () => {
    const closed = httpTimestampAuthority({ url: 'http://127.0.0.1:9/' });
    await expect(closed.stamp(Uint8Array.of(1))).rejects.toThrow('unreachable');
  });
});

async function replyOf(url: string): Promise<ArrayBuffer> {
  const body = timestampRequest(new Uint8Array(32), Uint8Array.of(5));
  return (await fetch(url, { method: 'POST', body })).arrayBuffer();
}
