import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verification } from '@kompeten/contract';
import { aCsv, anXlsx } from '../../testing/spreadsheets.ts';
import { manyObjects } from '../../testing/swollen-pdf.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

/** What costs the most of what is accepted from anybody: others are answered while it is judged. */
describe('a file of an anonymous employer', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  /** For which part of the time until this was answered others waited longest for an answer. */
  const heldBy = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    let [isJudged, last, longest] = [false, began, 0];
    const judged = work()
      .catch(({ code }) => code)
      .finally(() => {
        isJudged = true;
      });
    while (!isJudged) {
      expect((await fetch(`${api.origin}/healthz`)).status).toBe(200);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return { outcome: await judged, share: longest / (performance.now() - began) };
  };
  const list = (content: Buffer) =>
    api.anonymous.call(verification.verifyBatch, { file: new Blob([new Uint8Array(content)]), fileName: 'daftar' });
  const pdf = (content: Buffer) =>
    api.anonymous.call(verification.verifyPdf, { file: new Blob([new Uint8Array(content)]) });

  const row = Array<string>(20).fill('abcdefghijklmnop');
  const rows = Array<string[]>(5_000).fill(row);

  it.each([
    ['text', () => Promise.resolve(aCsv(rows))],
    ['a workbook', () => anXlsx(rows)],
  ])('that is a table of %s keeps nobody waiting', async (_, made) => {
    const content = await made();
    const { share, outcome } = await heldBy(() => list(content));
    expect(outcome).toBe('verification.no_codes');
    expect(share).toBeLessThan(0.34);
  });

  it('that is a PDF keeps nobody waiting', async () => {
    const { share, outcome } = await heldBy(() => pdf(manyObjects()));
    expect(outcome).toMatchObject({ integrity: 'not_ours', status: 'unknown' });
    expect(share).toBeLessThan(0.34);
  });
});
