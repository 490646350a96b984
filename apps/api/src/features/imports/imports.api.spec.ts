import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, cooperatives, imports } from '@kompeten/contract';
import { readSheet } from 'read-excel-file/node';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { HEADING, ImportDesk, line, of, VILLAGE } from '../../testing/import-desk.ts';
import { aCsv, anXlsx, aWorkbookWith } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('imports of cooperatives', () => {
  let api: TestApi;
  let desk: ImportDesk;
  let operator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    desk = await ImportDesk.at(api);
    operator = desk.operator;
  });
  afterAll(() => api?.stop());

  it('proposes what each column holds and remembers what was chosen instead', async () => {
    const title = ['Daftar koperasi'];
    const first = await desk.upload(
      await anXlsx([title, ['Nama Kop.', 'Kolom aneh', 'Kode desa'], ['Kop A', 'AHU-X1', VILLAGE]]),
    );
    expect(first).toMatchObject({ status: 'uploaded', sameFile: null });
    expect(first.sheets[0]?.proposal).toEqual({ sheet: 0, headingRow: 2, columns: ['name', null, 'regionCode'] });
    const columns = ['name', 'legalEntityNumber', 'regionCode'];
    await operator.call(imports.matchImport, { ...of(first.id), body: { sheet: 0, headingRow: 2, columns } });
    const second = await desk.upload(
      aCsv([
        ['Kolom aneh', 'Nama Kop.', 'Kode desa'],
        ['AHU-X2', 'Kop B', VILLAGE],
      ]),
    );
    expect(second.sheets[0]?.proposal.columns).toEqual(['legalEntityNumber', 'name', 'regionCode']);
  });

  it('says what every row would do and changes nothing before it is confirmed', async () => {
    await operator.call(cooperatives.createCooperative, {
      body: { name: 'Kopdes Lama', kind: 'village', regionCode: VILLAGE, legalEntityNumber: 'AHU-100' },
    });
    const file = await desk.staged([
      line('Kopdes Lama', 'AHU-100'),
      line('Kopdes Lama Berganti', 'AHU-100'),
      line('Kopdes Baru Satu', 'AHU-101', { units: 'Gerai sembako; klinik', address: 'Jl. Satu' }),
      line('Kopdes Antah', 'AHU-102', { region: '99.99' }),
      line('K', 'AHU-103'),
      line('Kopdes Aneh', 'AHU-104', { kind: 'kerajaan' }),
    ]);
    expect(file).toMatchObject({ status: 'staged', counts: { new: 1, changed: 0, same: 1, rejected: 4 } });
    const refused = await desk.rows(file.id, 'rejected');
    expect(refused.map(({ row, issues }) => [row, issues.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      [3, ['legalEntityNumber duplicate_in_file']],
      [5, ['regionCode region_unknown']],
      [6, ['name too_small']],
      [7, ['kind choice_unknown']],
    ]);
    expect(refused[1]?.issues[0]?.message).toContain('Wilayah');
    expect(await desk.named('Baru Satu')).toEqual([]);
  });

  it('stores exactly what was confirmed, and the same file again changes nothing', async () => {
    const content = aCsv([HEADING, line('Kopdes Ulang', 'AHU-200', { kind: 'KSP' }), line('Kopdes Ulang Dua')]);
    const first = await desk.confirm(await desk.match(await desk.upload(content)));
    expect(first).toMatchObject({ status: 'applied', percent: 99, counts: { new: 2, changed: 0 } });
    expect(await desk.named('Ulang')).toMatchObject([
      { name: 'Kopdes Ulang', kind: 'savings_and_loan', legalEntityNumber: 'AHU-200', version: 1 },
      { name: 'Kopdes Ulang Dua', kind: 'village', legalEntityNumber: null, businessUnits: [] },
    ]);
    const again = await desk.upload(content);
    expect(again.sameFile).toMatchObject({ id: first.id });
    const second = await desk.match(again);
    expect(second.counts).toEqual({ new: 0, changed: 0, same: 2, rejected: 0 });
    const nothing = operator.call(imports.confirmImport, { ...of(second.id), body: { counts: second.counts } });
    await expect(nothing).rejects.toMatchObject({ code: 'import.nothing_to_do' });
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: first.id } });
    expect(items.map(({ type }) => type)).toEqual(['import.applied', 'import.confirmed', 'import.uploaded']);
  });

  it('asks a person where number and name disagree', async () => {
    const create = (name: string, legalEntityNumber: string) =>
      operator.call(cooperatives.createCooperative, {
        body: { name, kind: 'village', regionCode: VILLAGE, legalEntityNumber },
      });
    await create('Kopdes Ragu Satu', 'AHU-400');
    await create('Kopdes Ragu Dua', 'AHU-401');
    await create('Kopdes Ragu Tiga', 'AHU-402');
    const file = await desk.staged([line('Kopdes Ragu Satu', 'AHU-401'), line('Kopdes Ragu Tiga', 'AHU-499')]);
    const found = await desk.rows(file.id, 'rejected');
    expect(found.map(({ issues }) => issues[0]?.code)).toEqual(['matches_two', 'number_differs']);
  });

  it('finds a region by its names, and tells a regency from a city by its title', async () => {
    const heading = ['Nama koperasi', 'Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'Desa'];
    const content = aCsv([
      heading,
      ['Kopdes Nama', 'Jawa Timur', 'Kab. Banyuwangi', 'Muncar', 'Kedungrejo'],
      ['Kopdes Kota', 'Prov. Jawa Barat', 'Kota Bandung', '', ''],
      ['Kopdes Kabur', 'Jawa Barat', 'Bandung', '', ''],
      ['Kopdes Celah', 'Jawa Barat', '', 'Lembang', ''],
    ]);
    const file = await desk.match(await desk.upload(content));
    const all = await desk.rows(file.id);
    expect(all.map(({ outcome, issues }) => issues[0]?.code ?? outcome)).toEqual([
      'new',
      'new',
      'region_ambiguous',
      'required',
    ]);
    await desk.confirm(file);
    expect((await desk.named('Kopdes Nama'))[0]?.regionCode).toMatch(/^35\.10\.05\.\d{4}$/);
    expect((await desk.named('Kopdes Kota'))[0]?.regionCode).toBe('32.73');
  });

  it('gives the refused rows back as a spreadsheet with each fault beside its cell, which is read again once put right', async () => {
    const file = await desk.staged([line('=CMD()', '', { region: '99' }), line('Kopdes Benar')]);
    const blob = await operator.call(imports.downloadImportFaults, of(file.id));
    const content = Buffer.from(await blob.arrayBuffer());
    const [titles = [], row = []] = await readSheet(content);
    expect(titles.slice(0, 2)).toEqual(['Nama koperasi', '⚠ Nama koperasi']);
    expect(row[0]).toBe("'=CMD()");
    expect(row[titles.indexOf('⚠ Kode wilayah')]).toContain('tidak dikenal');
    const again = await desk.match(await desk.upload(content));
    expect(await desk.rows(again.id)).toMatchObject([
      { cells: { name: '=CMD()', regionCode: '99' }, outcome: 'rejected' },
    ]);
  });

  it.each([
    ['no file of columns', 'import.wrong_type', async () => Buffer.from('%PDF-1.7')],
    ['a zip bomb', 'import.suspicious_archive', () => aWorkbookWith(Buffer.alloc(60_000_000, ' '))],
    ['an entity of its own', 'import.suspicious_archive', () => anEntity()],
    ['nothing', 'import.empty', async () => Buffer.from(' ')],
  ])('refuses %s', async (_, code, content) => {
    await expect(content().then((file) => desk.upload(file))).rejects.toMatchObject({ code });
  });
});

function anEntity(): Promise<Buffer> {
  return aWorkbookWith('x', { 'xl/_rels/workbook.xml.rels': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' });
}
