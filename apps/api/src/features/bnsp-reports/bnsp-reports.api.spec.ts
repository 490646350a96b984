import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bnspReports, bodyDocuments, exchange } from '@kompeten/contract';
import writeXlsxFile from 'write-excel-file/node';
import { Transactions } from '../../database/transactions.ts';
import type { Cell } from '../../spreadsheets/cell.ts';
import { readTable } from '../../spreadsheets/spreadsheet.ts';
import { signedIn } from '../../testing/builders.ts';
import { aDecisionStage, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { PeopleService } from '../people/people.service.ts';

const NIK = '3510154507900001';
const said = (cell: Cell | null | undefined) => (cell?.kind === 'text' ? cell.text : '');

describe('the list for BNSP and the numbers that come back', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let panelId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 3, notYet: [1] });
    for (const [place, nik] of [NIK, NIK.replace('0001', '0002')].entries()) await withNik(place, nik);
    panelId = (await published(stage)).id;
  });
  afterAll(() => api?.stop());

  /** The candidate of a place becomes somebody whose NIK is known. */
  async function withNik(place: number, value: string): Promise<void> {
    const given = { fullName: `Sri Uji ${place}`, identity: { kind: 'nik' as const, value }, birthDate: '1990-07-05' };
    const people = api.app.get(PeopleService, { strict: false });
    const { personId } = await api.app
      .get(Transactions, { strict: false })
      .run((tx) => people.foundOrEntered(tx, given, { byName: null }));
    await sql(api, 'update candidacies set person_id = $2 where id = $1', [stage.candidacyIds[place], personId]);
    await sql(api, 'update assessment_applications set person_id = $2 where id = $1', [
      ...[stage.applicationIds[place], personId],
    ]);
  }
  const list = async () => {
    const file = await stage.manager.call(bnspReports.downloadBnspReport, { params: { panelId } });
    const [head = [], ...rows] = await readTable(Buffer.from(await file.arrayBuffer()));
    return rows.map((row) => Object.fromEntries(head.map((cell, index) => [said(cell), said(row[index])])));
  };
  const taking = async (rows: (string | number)[][], dryRun = false) => {
    const data = rows.map((row) => row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })));
    return stage.manager.call(bnspReports.importBnspNumbers, {
      ...{ params: { bodyId: stage.body.id }, query: { dryRun: dryRun ? 'true' : 'false' }, fileName: 'bnsp.xlsx' },
      file: new Blob([new Uint8Array(await writeXlsxFile(data as never).toBuffer())]),
    });
  };
  const HEAD = ['Kode rujukan', 'Nomor registrasi', 'Nomor blanko'];

  it('is an .xlsx in the layout of the exchange, with whole NIKs and K/BK; whoever has none waits (rule 24)', async () => {
    const rows = await list();
    expect(rows.map((row) => [row['NAMA ASESI'], row.NIK, row['K/BK']])).toEqual([
      ['Sri Uji 0', NIK, 'K'],
      ['Sri Uji 1', NIK.replace('0001', '0002'), 'BK'],
    ]);
    expect(rows[0]).toMatchObject({
      'NOMOR REGISTRASI ASESOR': stage.assessor.metNumber,
      'TANGGAL LAHIR': '05-07-1990',
    });
    const looks = await sql(api, `select 1 from audit_events where type = 'person.nik_revealed'`);
    expect(looks).toHaveLength(2);
  });

  it('follows the layout as an administrator changes it, and keeps the reference without which nothing comes back', async () => {
    const admin = await signedIn(api, { role: 'administrator', fullName: 'Admin' });
    const query = { system: 'bnsp', record: 'assessment_results', direction: 'export' } as const;
    const [layout] = (await admin.call(exchange.listExchangeProfiles, { query })).items;
    const { version, name, direction, source, sourceDate, unconfirmed } = layout ?? ({} as never);
    const columns = [
      { ours: 'nik' as const, theirs: 'Nomor Induk', format: 'plain' as const },
      { ours: 'judgement' as const, theirs: 'Hasil', format: 'k_bk' as const },
    ];
    await admin.call(exchange.changeExchangeProfile, {
      params: { profileId: layout?.id ?? '' },
      body: { version, name, direction, source, sourceDate, unconfirmed, columns },
    });
    const [first] = await list();
    expect(first).toEqual({
      'Nomor Induk': NIK,
      Hasil: 'K',
      'KODE RUJUKAN': expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
    });
  });

  it('names every wrong cell of the sheet that comes back, and takes nothing of it', async () => {
    const reference = (await list())[0]?.['KODE RUJUKAN'] ?? '';
    const wrong = await taking([
      HEAD,
      [reference, '74909 2431 9 0000123', 'B-1'],
      ['XXXX-XXXX-XXXX-XXXX', '74909 2431 9 0000124 2026', ''],
    ]);
    expect(wrong).toMatchObject({
      given: 0,
      issues: [
        { row: 2, column: 'number', code: 'malformed_number' },
        { row: 3, column: 'reference', code: 'unknown_reference' },
      ],
    });
    await expect(
      taking([
        ['Kode rujukan', 'Nomor'],
        [reference, '1'],
      ]),
    ).rejects.toMatchObject({
      ...{ status: 422, code: 'bnsp_report.column_missing', params: { column: 'Nomor registrasi' } },
    });
  });

  it('takes numbers and forms from an .xlsx, and a waiting document is ready then', async () => {
    const reference = (await list())[0]?.['KODE RUJUKAN'] ?? '';
    const sheet = [HEAD, [reference, '74909 2431 9 0000123 2026', 7654321]];
    expect(await taking(sheet, true)).toMatchObject({ given: 1, dryRun: true, issues: [] });
    expect(await taking(sheet)).toMatchObject({ given: 1, rows: 1, issues: [] });
    const { items } = await stage.manager.call(bodyDocuments.listWaitingDocuments, {
      params: { bodyId: stage.body.id },
    });
    const ready = items.find(({ number }) => number !== null);
    expect(ready).toMatchObject({ number: '74909 2431 9 0000123 2026', blankNumber: '7654321', blockers: [] });
    expect((await taking(sheet)).issues).toMatchObject([
      { column: 'reference', code: 'has_number' },
      { column: 'number', code: 'number_taken' },
      { column: 'blankNumber', code: 'blank_taken' },
    ]);
  });
});
