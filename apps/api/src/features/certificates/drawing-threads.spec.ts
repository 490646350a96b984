import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { drawCertificate, type Signing } from '@kompeten/certificate';
import { sampleDocument, temporaryFolder } from '@kompeten/certificate/testing';
import { DrawingThreads } from './drawing-threads.ts';

const signing: Signing = {
  ...{ signedAt: new Date('2026-11-29T03:00:00Z'), timeZone: 'Asia/Jakarta', signedBy: 'Kunci Uji' },
  ...{ statement: null, credential: '{"id":"urn:uji"}', look: { design: null, photo: null } },
};

describe('threads that draw', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let threads: DrawingThreads;
  let broken: Error[];
  const started = (script?: string) => {
    broken = [];
    threads = new DrawingThreads(2, (cause) => broken.push(cause), script);
    return threads;
  };
  afterEach(() => threads.end());

  it('start with the first drawing, draw the same bytes as the thread that asks, and refuse what it would', async () => {
    const document = sampleDocument();
    expect(started().size).toBe(0);
    const drawn = await threads.draw(document, signing);
    expect(threads.size).toBe(1);
    expect(drawn).toEqual(drawCertificate(document, signing));
    await expect(threads.draw(sampleDocument({ holderName: '蓮' }), signing)).rejects.toMatchObject({
      name: 'CertificateProblem',
      code: 'text_unprintable',
      params: { field: 'holderName' },
    });
  });

  const drawAs = (script: string) => {
    const file = folder.write(`${script.length}.mjs`, Buffer.from(script));
    return started(pathToFileURL(file).href);
  };

  it('take down the drawing in hand when one breaks, and no other', async () => {
    drawAs(`export const draw = ({ document }) =>
      document.holderName === 'Putus' ? process.exit(7) : { bytes: new Uint8Array(1), signatureOffset: 0 }`);
    const names = ['Sari', 'Putus', 'Budi', 'Tono', 'Wati', 'Rina'];
    const drawn = await Promise.allSettled(
      names.map((holderName) => threads.draw(sampleDocument({ holderName }), signing)),
    );
    const refused = drawn.map((each) => (each.status === 'rejected' ? each.reason.code : null));
    expect(refused).toEqual([null, 'issuance.drawing_interrupted', null, null, null, null]);
    expect(broken).toEqual([]);
  });

  it('let nobody wait for a thread that does not come up', async () => {
    drawAs('throw new Error("no fonts")');
    const drawn = threads.draw(sampleDocument(), signing);
    await expect(drawn).rejects.toMatchObject({ code: 'issuance.drawing_interrupted' });
    expect(broken.map(({ message }) => message)).toContain('no fonts');
  });
});
