import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, recorded, verification } from '@kompeten/contract';
import { alone } from '../../testing/alone.ts';
import { signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

async function record({ centreId, operator, manager }: TrainingStage, rows: readonly string[]): Promise<void> {
  const upload = { file: new Blob([[HEADING, ...rows].join('\n')]), fileName: 'r.csv' };
  const { batchId } = await operator.call(recorded.importRecorded, { params: { centreId }, query: {}, ...upload });
  await manager.call(recorded.approveRecordedBatch, { params: { batchId: batchId ?? '' } });
}

const HEADING = 'Nomor sertifikat;Nama;Tanggal lahir;Program;Tanggal terbit;Berlaku sampai';

describe('a number and a birth date', () => {
  let api: TestApi;
  let stage: TrainingStage;
  const log: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ log: { write: (line: string) => void log.push(line) } });
    stage = await aTrainingStage(api);
    const rows = ['017/BLK/2019', '018/BLK/2019', '019/BLK/2019'].map(
      (number) => `${number};Sri;17/04/1990;Dasar;02/05/2019;`,
    );
    await record(stage, [...rows, '020/BLK/2019;Sri;17/04/1990;Dasar;02/05/2019;02/05/2022']);
    await record(stage, ['021/BLK/2019;Sri;17/04/1990;Dasar;02/05/2019;']);
    await record(await aTrainingStage(api), ['021/BLK/2019;Tono;05/06/1981;Lanjut;03/05/2019;']);
  });
  afterAll(() => api?.stop());

  const check = (number: string, birthDate: string) =>
    api.anonymous.call(recorded.checkNumber, { body: { number, birthDate } });
  const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${api.origin}/nomor?lang=id`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    });

  it('get a yes with the issuer to ask, however the number is written, and say whether it is in force', async () => {
    const { found, matches } = await check(' 017 / blk / 2019', '1990-04-17');
    expect({ matches, ...found }).toEqual({
      ...{ matches: true, issuer: expect.any(String), issuerContact: null, kind: 'training', status: 'valid' },
    });
    expect((await check('020/BLK/2019', '1990-04-17')).found?.status).toBe('expired');
  });

  it('get the same no for a wrong date and for a number that nobody has', async () => {
    const { asOf: _, ...wrong } = await check('018/BLK/2019', '1990-04-18');
    const { asOf: __, ...unknown } = await check('999/BLK/2019', '1990-04-18');
    expect(wrong).toEqual({ matches: false, found: null });
    expect(unknown).toEqual(wrong);
  });

  it('close after five wrong tries a week, both alike, by the counter of the birth date', async () => {
    for (const number of ['019/BLK/2019', '777/BLK/2019']) {
      for (let tries = 0; tries < 5; tries += 1) await check(number, '1970-01-01');
      await expect(check(number, '1990-04-17')).rejects.toMatchObject({ code: 'verification.birth_date_closed' });
    }
    const [row] = await sql<{ wrong: number }>(
      api,
      `select count(*)::int as wrong from birth_date_checks b join certificates c on c.id = b.certificate_id
       where c.number = '019/BLK/2019' and not b.matched`,
    );
    expect(row?.wrong).toBe(5);
  });

  it('close each certificate of a number that two share, whichever of them is closed first', async () => {
    const shared = '021/BLK/2019';
    const closed = { code: 'verification.birth_date_closed' };
    const [first] = await sql<{ code: string }>(
      api,
      `select c.code from certificates c join people p on p.id = c.person_id
       where c.number = '${shared}' and p.birth_date = '1990-04-17'`,
    );
    for (let tries = 0; tries < 5; tries += 1)
      await api.anonymous.call(verification.confirmBirthDate, {
        params: { code: first?.code ?? '' },
        body: { birthDate: '1950-01-01' },
      });
    for (let tries = 0; tries < 4; tries += 1) await expect(check(shared, '1950-01-01')).rejects.toMatchObject(closed);
    expect((await check(shared, '1981-06-05')).matches).toBe(true);
    await expect(check(shared, '1990-04-17')).rejects.toMatchObject(closed);
    await expect(check(shared, '1981-06-05')).rejects.toMatchObject(closed);
    const counted = await sql<{ wrong: number }>(
      api,
      `select count(*)::int as wrong from birth_date_checks b join certificates c on c.id = b.certificate_id
       where c.number = '${shared}' and not b.matched group by c.id`,
    );
    expect(counted.map(({ wrong }) => wrong)).toEqual([5, 5]);
  });

  it('are asked in a page without a script, which repeats nothing that was typed', async () => {
    const asked = await fetch(`${api.origin}/nomor`);
    expect([asked.status, asked.headers.get('x-robots-tag')]).toEqual([200, 'noindex']);
    const yes = await form({ number: '017/BLK/2019', day: '17', month: '4', year: '1990' });
    const html = await yes.text();
    expect(html).toContain('YA, TERCATAT');
    expect(html).toContain('tidak ditandatangani oleh sistem ini');
    for (const typed of [alone('1990'), /017\/BLK|<script/]) expect(html).not.toMatch(typed);
    expect(await (await form({ number: '017/BLK/2019', year: '1990' })).text()).toContain('TIDAK DITEMUKAN');
    expect((await form({ number: '017/BLK/2019', day: '31', month: '2', year: '1990' })).status).toBe(422);
    expect((await form({ number: '019/BLK/2019', day: '17', month: '4', year: '1990' })).status).toBe(422);
    expect((await form({ number: '1' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('stand in no log and in no trail', async () => {
    expect(log.join('')).not.toMatch(/017\/BLK|1990-04-1/);
    const administrator = await signedIn(api, { role: 'administrator' });
    const query = { type: 'certificate.birth_date_checked' };
    const { items } = await administrator.call(audit.listAuditEvents, { query });
    expect(items.length).toBeGreaterThan(3);
    const trail = JSON.stringify(items.map(({ data }) => data));
    for (const typed of [alone('19[79]0'), /BLK/]) expect(trail).not.toMatch(typed);
  });
});
