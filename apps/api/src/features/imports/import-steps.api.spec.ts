import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cooperatives, imports } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { HEADING, ImportDesk, line, of, VILLAGE } from '../../testing/import-desk.ts';
import { refused } from '../../testing/refused.ts';
import { aCsv } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ForgetImportsJob } from './imports.jobs.ts';

describe('the steps of an import', () => {
  let api: TestApi;
  let desk: ImportDesk;
  let operator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    desk = await ImportDesk.at(api);
    operator = desk.operator;
  });
  afterAll(() => api?.stop());

  it('changes what the file says otherwise and leaves what it is silent about; an undo brings it back', async () => {
    const body = { name: 'Kopdes Ubah', kind: 'village', regionCode: VILLAGE, address: 'Jl. Awal' } as const;
    const before = await operator.call(cooperatives.createCooperative, { body });
    const file = await desk.confirm(await desk.staged([line('KOPDES UBAH', 'AHU-300'), line('Kopdes Ubah Baru')]));
    expect(file.counts).toEqual({ new: 1, changed: 1, same: 0, rejected: 0 });
    const read = () => operator.call(cooperatives.getCooperative, { params: { cooperativeId: before.id } });
    expect(await read()).toMatchObject({
      name: 'KOPDES UBAH',
      legalEntityNumber: 'AHU-300',
      address: 'Jl. Awal',
      version: 2,
    });
    expect(await desk.undo(file)).toMatchObject({ status: 'undone', kept: 0 });
    expect(await read()).toEqual({ ...before, version: 3 });
    expect(await desk.named('Ubah Baru')).toEqual([]);
  });

  it('leaves, at an undo, what was changed or used since, and names it', async () => {
    const file = await desk.confirm(
      await desk.staged([line('Kopdes Tetap Satu'), line('Kopdes Tetap Dua'), line('Kopdes Tetap Tiga')]),
    );
    const [satu, tiga] = [(await desk.named('Tetap Satu'))[0], (await desk.named('Tetap Tiga'))[0]];
    await operator.call(cooperatives.changeCooperative, {
      ...{ params: { cooperativeId: satu?.id ?? '' }, body: { version: 1, address: 'Jl. Lain' } },
    });
    await signedIn(api, { role: 'cooperative_officer', cooperativeId: tiga?.id ?? '' });
    expect(await desk.undo(file)).toMatchObject({ status: 'undone', kept: 2 });
    expect((await desk.rows(file.id, 'kept')).map(({ cells }) => cells.name)).toEqual([
      'Kopdes Tetap Satu',
      'Kopdes Tetap Tiga',
    ]);
    expect((await desk.named('Tetap')).map(({ name }) => name)).toEqual(['Kopdes Tetap Satu', 'Kopdes Tetap Tiga']);
  });

  it('keeps its way back for 90 days, and says so when it is gone', async () => {
    const file = await desk.confirm(await desk.staged([line('Kopdes Lama Sekali')]));
    api.clock.pass(91 * 86_400);
    await api.app.get(ForgetImportsJob, { strict: false }).run();
    api.clock.set(null);
    const late = operator.call(imports.undoImport, of(file.id));
    await expect(late).rejects.toMatchObject({ code: 'import.too_old' });
    expect(await desk.named('Lama Sekali')).toHaveLength(1);
  });

  it('takes a corrected cell and judges every row anew', async () => {
    const file = await desk.staged([
      line('Kopdes Sel'),
      line('Kopdes Sel'),
      line('Kopdes Sel Tiga', '', { region: '1' }),
    ]);
    expect(file.counts).toEqual({ new: 1, changed: 0, same: 0, rejected: 2 });
    const change = (row: number, cells: Record<string, string>) =>
      operator.call(imports.changeImportRow, { params: { importId: file.id, row }, body: { cells } });
    expect(await change(3, { name: 'Kopdes Sel Dua' })).toMatchObject({
      row: { outcome: 'new', issues: [] },
      counts: { new: 2 },
    });
    expect(await change(4, { regionCode: '3510052001', address: '' })).toMatchObject({
      counts: { new: 3, rejected: 0 },
    });
    await expect(change(2, { name: 'X' })).rejects.toMatchObject({ code: 'import.row_settled' });
    await expect(change(99, {})).rejects.toMatchObject({ code: 'import.row_not_found', status: 404 });
  });

  it('looks again where the register changed between the count and the confirmation', async () => {
    const file = await desk.staged([line('Kopdes Disusul')]);
    await operator.call(cooperatives.createCooperative, {
      body: { name: 'Kopdes Disusul', kind: 'village', regionCode: VILLAGE },
    });
    const after = await desk.confirm(file);
    expect(after).toMatchObject({
      status: 'staged',
      failure: { code: 'import.counts_changed' },
      counts: { new: 0, same: 1 },
    });
  });

  it('takes only sheets, headings and columns that there are', async () => {
    const file = await desk.upload(aCsv([HEADING, line('Kopdes Kolom', '', { region: '1' })]));
    const match = (change: object) =>
      operator.call(imports.matchImport, {
        ...{ ...of(file.id), body: { sheet: 0, headingRow: 1, columns: ['name'], ...change } },
      });
    const noSheet = { status: 422, code: 'import.sheet_unknown' } as const;
    await refused(api, () => match({ sheet: 1 }), noSheet);
    await refused(api, () => match({ headingRow: 9 }), noSheet);
    const unknown = { status: 422, code: 'import.field_unknown', params: { field: 'warna' } } as const;
    await refused(api, () => match({ columns: ['name', 'warna'] }), unknown);
    const { id: importId } = await desk.match(file);
    const body = { cells: { regionCode: '35.10', warna: 'hijau' } };
    const correct = () => operator.call(imports.changeImportRow, { params: { importId, row: 2 }, body });
    await refused(api, correct, unknown);
  });

  it('keeps others out: a centre sees its own, a step that is not due is refused', async () => {
    const file = await desk.staged([line('Kopdes Milik')]);
    const stranger = await signedIn(api, { role: 'operator' });
    await expect(stranger.call(imports.getImport, of(file.id))).rejects.toMatchObject({ status: 404 });
    await expect(operator.call(imports.undoImport, of(file.id))).rejects.toMatchObject({
      code: 'import.wrong_state',
    });
    const instructor = await signedIn(api, { role: 'instructor' });
    await expect(desk.upload(aCsv([HEADING]), instructor)).rejects.toMatchObject({ status: 403 });
    const body = { sheet: 0, headingRow: 1, columns: ['name', 'name'] };
    const twice = operator.call(imports.matchImport, { ...of(file.id), body });
    await expect(twice).rejects.toMatchObject({ code: 'import.field_twice' });
    const discarded = await operator.call(imports.discardImport, of(file.id));
    expect(discarded.status).toBe('discarded');
    expect(await desk.rows(file.id)).toEqual([]);
  });
});
