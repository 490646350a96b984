import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { centres, imports, rooms } from '@kompeten/contract';
import type { ImportUpload } from '@kompeten/domain';
import { readSheet } from 'read-excel-file/node';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { ImportDesk, of } from '../../testing/import-desk.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const counts = (fresh: number, changed: number, same: number, rejected: number) => ({
  new: fresh,
  changed,
  same,
  rejected,
});

describe('imports of what a centre begins with', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let manager: SignedIn;
  let administrator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    manager = stage.manager;
    administrator = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  const desk = (kind: ImportUpload['kind'], by = manager) => ImportDesk.of(api, by, { kind });
  const faults = async (at: ImportDesk, id: string) =>
    (await at.rows(id, 'rejected')).map(({ row, issues }) => [
      row,
      ...issues.map(({ field, code }) => `${field} ${code}`),
    ]);

  it('rooms: new, said again, said otherwise, refused, and taken back', async () => {
    const at = desk('rooms');
    const heading = ['Nama ruang', 'Jenis ruang', 'Kursi', 'Peralatan'];
    const rows = [heading, ['Ruang A', 'Kelas', '30', 'Meja 30, Proyektor'], ['Bengkel B', 'bengkel', '12', '']];
    const file = await at.read([...rows, ['Ruang C', 'kelas', 'banyak', ''], ['ruang a', 'kelas', '9', '']]);
    expect(file).toMatchObject({ status: 'staged', counts: counts(2, 0, 0, 2), centreId: stage.centreId });
    expect(await faults(at, file.id)).toEqual([
      [4, 'seats number_unreadable'],
      [5, 'name duplicate_in_file'],
    ]);
    const list = async () =>
      (await manager.call(rooms.listRooms, { params: { centreId: stage.centreId }, query: {} })).items;
    expect(await list()).toEqual([]);
    expect(await at.confirm(file)).toMatchObject({ status: 'applied' });
    expect((await list()).map(({ name, seats, equipment }) => [name, seats, equipment.length])).toEqual([
      ['Bengkel B', 12, 0],
      ['Ruang A', 30, 2],
    ]);
    expect((await at.read(rows)).counts).toEqual(counts(0, 0, 2, 0));
    const change = await at.confirm(
      await at.read([
        ['Nama ruang', 'Jenis ruang', 'Kursi'],
        ['RUANG A', 'Kelas', '36'],
      ]),
    );
    expect(change.counts).toEqual(counts(0, 1, 0, 0));
    expect(await list()).toMatchObject([
      {},
      { name: 'RUANG A', seats: 36, equipment: [{ name: 'Meja' }, {}], version: 2 },
    ]);
    expect(await at.undo(change)).toMatchObject({ status: 'undone', kept: 0 });
    expect(await list()).toMatchObject([{}, { name: 'Ruang A', seats: 30, version: 3 }]);
    expect(await at.undo(file)).toMatchObject({ kept: 1 });
    expect((await list()).map(({ name }) => name)).toEqual(['Ruang A']);
  });

  it('centres: a manager completes the own one and makes none; an administrator makes them', async () => {
    const own = await manager.call(centres.getCentre, { params: { centreId: stage.centreId } });
    const heading = [
      'Nama balai',
      'Jenis balai',
      'Kode wilayah',
      'Kode pada nomor sertifikat',
      'Nama kepala',
      'Kejuruan',
    ];
    const mine = [own.name, own.kind, own.regionCode, own.numberUnit, 'Ibu Kepala', 'Bisnis dan manajemen, Las'];
    const fresh = ['BLKK Contoh Impor', 'BLK Komunitas', '35.10.05.2001', 'BLKK-IMP', '', ''];
    const at = desk('centres');
    const file = await at.read([heading, mine, fresh]);
    expect(file.counts).toEqual(counts(0, 1, 0, 1));
    expect(await faults(at, file.id)).toEqual([[3, 'name identity.forbidden']]);
    await at.confirm(file);
    const after = await manager.call(centres.getCentre, { params: { centreId: stage.centreId } });
    expect(after).toMatchObject({ headName: 'Ibu Kepala', trades: ['business_management', 'welding'] });
    const office = desk('centres', administrator);
    const kind = await office.read([heading, [own.name, 'LPK', own.regionCode, own.numberUnit, '', ''], fresh]);
    expect(await faults(office, kind.id)).toEqual([[2, 'kind centre_kind_fixed']]);
    const made = await office.confirm(kind);
    const named = async () => (await administrator.call(centres.listCentres, { query: { q: 'Contoh Impor' } })).items;
    expect(await named()).toMatchObject([{ numberUnit: 'BLKK-IMP', kind: 'blkk' }]);
    expect(await office.undo(made)).toMatchObject({ kept: 0 });
    expect(await named()).toEqual([]);
  });

  it('need a place, and give a template with an example row for each kind', async () => {
    const nowhere = desk('rooms', administrator).read([['Nama ruang']]);
    await expect(nowhere).rejects.toMatchObject({ code: 'import.place_needed', params: { place: 'centre' } });
    for (const kind of ['centres', 'rooms', 'instructors', 'curricula', 'enrolments', 'sessions'] as const) {
      const blob = await manager.call(imports.downloadImportTemplate, { params: { kind } });
      const example = await readSheet(Buffer.from(await blob.arrayBuffer()), 'Contoh');
      expect(example[1]?.filter(Boolean).length).toBeGreaterThan(4);
    }
    const foreign = await signedIn(api, { role: 'centre_manager' });
    const wish = { kind: 'rooms', centreId: stage.centreId } as const;
    await expect(ImportDesk.of(api, foreign, wish).read([['Nama ruang']])).rejects.toMatchObject({ status: 403 });
    const file = await desk('rooms').read([
      ['Nama ruang', 'Jenis ruang', 'Kursi'],
      ['Ruang Z', 'kelas', '9'],
    ]);
    await expect(foreign.call(imports.getImport, of(file.id))).rejects.toMatchObject({ status: 404 });
  });
});
