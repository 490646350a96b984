import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verification } from '@kompeten/contract';
import { type Certificate, formatCode, makeCode } from '@kompeten/domain';
import writeXlsxFile from 'write-excel-file/node';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { problemIn } from '../../testing/problem.ts';
import {
  aCsv,
  anXlsx,
  aWorkbookAt,
  aWorkbookSharing,
  aWorkbookWith,
  withoutLastEntry,
} from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

/** Right by its check symbol, and nobody's. */
const UNKNOWN = '0000000000000000';

describe('verification of a spreadsheet of codes', () => {
  let api: TestApi;
  let certificates: Certificate[];
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    certificates = await issued(api, stage, await aCompletedCohort(stage, { people: 2 }));
  });
  afterAll(() => api?.stop());

  const upload = (content: Buffer, fileName = 'pelamar.csv') =>
    api.anonymous.call(verification.verifyBatch, { file: new Blob([new Uint8Array(content)]), fileName });
  const refused = (code: string, status = 422) => ({ code, status });

  it('answers an .xlsx and a .csv alike, row by row, wherever the codes stand', async () => {
    const [first, second] = certificates;
    const rows = [
      ['Pelamar', 'NIK', 'Sertifikat'],
      ['Siti', '3510061704900001', formatCode(first?.code ?? '')],
      ['Budi', '3510061704900002', `${api.origin}/v/${second?.code}`],
      ['Ani', '3510061704900003', UNKNOWN],
      ['Eko', '3510061704900004', `${first?.code.slice(0, 15)}`],
      ['Rina', '3510061704900005', ''],
    ];
    const csv = await upload(aCsv(rows));
    const xlsx = await upload(await anXlsx(rows), 'pelamar.xlsx');
    expect(xlsx.items).toEqual(csv.items.map((item) => ({ ...item, answer: item.answer && expect.anything() })));
    expect(csv.items.map(({ result, answer }) => [result, answer?.holderName ?? null])).toEqual([
      ['found', first?.holderName],
      ['found', second?.holderName],
      ['unknown_code', null],
      ['mistyped_code', null],
    ]);
    expect(csv.items.map(({ sheet, row }) => [sheet, row])).toEqual([2, 3, 4, 5].map((row) => [null, row]));
    expect([csv.rowsWithoutCode, xlsx.rowsWithoutCode]).toEqual(Array(2).fill([{ sheet: null, row: 6 }]));
    expect(JSON.stringify(csv)).not.toContain('3510061704');
  });

  it('reads every sheet that holds codes, and names the rows of people without one', async () => {
    const sheet = (name: string, ...rows: string[][]) => ({ sheet: name, data: [['Nama', 'Kode'], ...rows] });
    const [may, june] = [sheet('Mei', ['Siti', UNKNOWN], ['Budi']), sheet('Juni', ['Ani', UNKNOWN])];
    const year = await writeXlsxFile([may, { sheet: 'Lain', data: [['Catatan']] }, june]).toBuffer();
    const { items, rowsWithoutCode } = await upload(year, 'setahun.xlsx');
    expect(items.map((item) => [item.sheet, item.row])).toEqual(Object.entries({ Mei: 2, Juni: 2 }));
    expect(rowsWithoutCode).toEqual([{ sheet: 'Mei', row: 3 }]);
  });

  it('still answers a list of codes', async () => {
    const { items } = await api.anonymous.call(verification.verifyBatch, { body: { codes: [UNKNOWN] } });
    expect(items).toEqual([{ code: UNKNOWN, result: 'unknown_code', answer: null }]);
  });

  it('refuses a file without codes, and one with more than five hundred', async () => {
    await expect(upload(aCsv([['Nama'], ['Siti']]))).rejects.toMatchObject(refused('verification.no_codes'));
    const codes = Array.from({ length: 501 }, (_, n) => [
      makeCode(Uint8Array.from({ length: 15 }, (_byte, place) => (n + place * place) & 31)),
    ]);
    await expect(upload(aCsv(codes))).rejects.toMatchObject({
      ...refused('verification.too_many_codes'),
      params: { max: 500 },
    });
  });

  it('refuses what is no spreadsheet', async () => {
    await expect(upload(Buffer.from('%PDF-1.7 bukan tabel'))).rejects.toMatchObject(refused('import.wrong_type'));
    await expect(upload(Buffer.from('PK\x03\x04 rusak'))).rejects.toMatchObject(refused('import.unreadable'));
    await expect(upload(Buffer.from(' \n'))).rejects.toMatchObject(refused('import.empty'));
  });

  it('refuses a file that swells beyond reason before anything parses it', async () => {
    const bomb = await aWorkbookWith(Buffer.alloc(80_000_000, '<row r="1"/>'));
    expect(bomb.length).toBeLessThan(2_000_000);
    await expect(upload(bomb, 'bom.xlsx')).rejects.toMatchObject(refused('import.suspicious_archive'));
  });

  it('refuses one text that swells in every row, and a line with more columns than any table', async () => {
    const swollen = await aWorkbookSharing('a'.repeat(200_000), 4_000);
    expect(swollen.length).toBeLessThan(60_000);
    await expect(upload(swollen, 'sama.xlsx')).rejects.toMatchObject(refused('import.suspicious_archive'));
    const wide = Buffer.from('a;'.repeat(900_000));
    await expect(upload(wide)).rejects.toMatchObject(refused('import.suspicious_archive'));
  });

  it('refuses a table without end, wherever in the file it hides', async () => {
    const elsewhere = await aWorkbookAt('lembar/1.xml', 2_000_000);
    await expect(upload(elsewhere, 'jauh.xlsx')).rejects.toMatchObject(refused('import.suspicious_archive'));
    const unlisted = withoutLastEntry(await aWorkbookAt('worksheets/sheet1.xml', 2_000_000));
    await expect(upload(unlisted, 'gelap.xlsx')).rejects.toMatchObject(refused('import.unreadable'));
  });

  it('refuses a file that is too large, a form without one, and neither file nor codes', async () => {
    await expect(upload(Buffer.alloc(2_000_001, 'a'))).rejects.toMatchObject(refused('request.too_large', 413));
    const post = async (body: FormData | string, headers = {}) =>
      problemIn(await fetch(`${api.origin}/api/v1/verify/batch`, { method: 'POST', body, headers }));
    expect(await post(new FormData())).toMatchObject(refused('request.file_missing'));
    expect(await post('{}', { 'content-type': 'application/json' })).toMatchObject(refused('request.invalid'));
  });

  it('answers a form without a script as a table, and explains what it cannot read', async () => {
    const post = async (codes: string) => {
      const body = new URLSearchParams({ codes });
      const response = await fetch(`${api.origin}/periksa-daftar?lang=en`, { method: 'POST', body });
      return { status: response.status, html: await response.text() };
    };
    const checked = await post(`${UNKNOWN}\r\n\r\n${certificates[0]?.code.toLowerCase()}`);
    expect(checked.status).toBe(200);
    for (const said of ['1 in force, 1 to look at', certificates[0]?.holderName ?? '?', 'not found', 'scope="col"']) {
      expect(checked.html).toContain(said);
    }
    expect(checked.html).not.toMatch(/<script/i);
    const nothing = await post('Siti & <b>Budi</b>');
    expect([nothing.status, nothing.html.includes('role="alert"'), nothing.html.includes('<b>Budi')]).toEqual([
      ...[422, true, false],
    ]);
    expect((await post(Array(501).fill(UNKNOWN).join('\n'))).status).toBe(422);
  });

  it('refuses an address that asks too often', async () => {
    const tries = Array.from({ length: 70 }, () =>
      upload(aCsv([[UNKNOWN]])).then(
        () => null,
        (problem) => problem,
      ),
    );
    const refusals = (await Promise.all(tries)).filter((problem) => problem !== null);
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals) expect(refusal).toMatchObject(refused('request.too_many', 429));
  });
});
