import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, cohorts, enrolments, imports, rooms } from '@kompeten/contract';
import { readSheet } from 'read-excel-file/node';
import { signedIn } from '../../testing/builders.ts';
import { ImportDesk, of } from '../../testing/import-desk.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, anInstructor, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

const counts = (fresh: number, changed: number, same: number, rejected: number) => ({
  new: fresh,
  changed,
  same,
  rejected,
});
const PEOPLE = ['Nama lengkap', 'NIK', 'Tanggal lahir', 'Jenis kelamin', 'Alasan tanpa NIK', 'Telepon'];
const SITI = ['Siti Impor', '3510065704900901', '17/04/1990', 'P', '', '081234567890'];
const TIMES = ['Tanggal', 'Mulai', 'Selesai', 'Instruktur', 'Kode unit', 'Ruang'];

describe('imports of what a cohort begins with', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohortId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    const params = { centreId: stage.centreId };
    for (const [name, seats] of [
      ['Ruang A', 40],
      ['Ruang B', 40],
    ] as const) {
      await stage.manager.call(rooms.createRoom, { params, body: { name, seats, kind: 'classroom', equipment: [] } });
    }
    cohortId = (await aCohort(stage, { startsOn: '2027-03-01', endsOn: '2027-03-26' })).id;
    await moved(stage, cohortId, 'open_enrolment');
  });
  afterAll(() => api?.stop());

  it('people: what is shown of a document is its end, what is stored is sealed, and gone once it is carried out', async () => {
    const at = ImportDesk.of(api, stage.operator, { kind: 'enrolments', cohortId });
    const budi = ['Budi Impor', '', '1988', 'L', 'Surat desa 4/2026', ''];
    const file = await at.read([PEOPLE, SITI, budi, ['Wati', '12345', '1/1/1990', 'P', '', ''], SITI]);
    expect(file.counts).toEqual(counts(2, 0, 0, 2));
    expect(JSON.stringify(file)).not.toContain(SITI[1]);
    const rows = await at.rows(file.id);
    expect(rows.map(({ cells, issues }) => [cells.nik, ...issues.map(({ code }) => code)])).toEqual([
      ['••••••••••••0901'],
      [undefined, 'no_nik', 'birth_year_only'],
      ['•2345', 'nik_malformed'],
      ['••••••••••••0901', 'duplicate_in_file'],
    ]);
    const stored = `select coalesce(string_agg(r.cells::text || coalesce(r.values::text, ''), ''), '') ||
      coalesce((select encode(content, 'escape') from import_files where import_id = $1), '') as text
      from import_rows r where import_id = $1`;
    const text = async () => (await sql<{ text: string }>(api, stored, [file.id]))[0]?.text;
    expect(await text()).toContain('sealed:');
    expect(await text()).not.toContain(SITI[1]);
    const faults = await stage.operator.call(imports.downloadImportFaults, of(file.id));
    expect(JSON.stringify(await readSheet(Buffer.from(await faults.arrayBuffer())))).toContain('12345');
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: file.id } });
    expect(items.map(({ type }) => type)).toEqual(['import.faults_taken', 'import.uploaded']);
    const done = await at.confirm(file);
    const listed = async () =>
      (await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} })).items;
    expect((await listed()).map(({ person, rosterNumber }) => [rosterNumber, person.fullName, person.phone])).toEqual([
      [1, 'Siti Impor', '081234567890'],
      [2, 'Budi Impor', null],
    ]);
    const held = `select count(*)::int as count from import_rows where import_id = $1 and outcome = 'new' and cells ? 'nik'`;
    expect(await sql(api, held, [file.id])).toEqual([{ count: 0 }]);
    const again = await at.read([PEOPLE, SITI, [...budi.slice(0, 5), '0811222333']]);
    expect(again.counts).toEqual(counts(0, 0, 1, 1));
    expect((await at.rows(again.id, 'rejected'))[0]?.issues).toMatchObject([
      { field: 'phone', code: 'enrolled_differently' },
    ]);
    expect(await at.undo(done)).toMatchObject({ kept: 0 });
    expect(await listed()).toEqual([]);
    expect(await sql(api, `select count(*)::int as count from people where full_name = 'Siti Impor'`)).toEqual([
      { count: 0 },
    ]);
  });

  it('a timetable: every clash is refused with what would be free, and taking it puts the row right', async () => {
    const other = await anInstructor(api, stage.manager, stage.centreId);
    const { email = '' } = stage.instructor.account;
    const at = ImportDesk.of(api, stage.manager, { kind: 'sessions', cohortId });
    const unit = 'CONTOH.KDKMP.01';
    const busy = await aCohort(stage, { startsOn: '2027-03-01', endsOn: '2027-03-26', title: 'Angkatan Lain' });
    const taken = ['02/03/2027', '08:00', '11:00', other.account.email ?? '', unit, 'Ruang A'];
    const elsewhere = ImportDesk.of(api, stage.manager, { kind: 'sessions', cohortId: busy.id });
    await elsewhere.confirm(await elsewhere.read([TIMES, taken]));
    const file = await at.read([
      TIMES,
      ['01/03/2027', '08:00', '11.00', email ?? '', unit, 'Ruang A'],
      ['02/03/2027', '08:00', '11:00', email ?? '', unit, 'Ruang A'],
      ['02/03/2027', '09:00', '12:00', other.account.email ?? '', unit, 'Ruang B'],
      ['03/03/2027', '08:00', '11:00', 'Siapa Saja', unit, 'Ruang A'],
      ['04/03/2027', '08:00', '11:00', email ?? '', 'CONTOH.KDKMP.09', 'Ruang Z'],
    ]);
    expect(file.counts).toEqual(counts(1, 0, 0, 4));
    const refused = await at.rows(file.id, 'rejected');
    expect(refused.map(({ issues: [one] }) => `${one?.field} ${one?.code}`)).toEqual([
      'room session.clash',
      'instructor session.clash',
      'instructor instructor_unknown',
      'room room_unknown',
    ]);
    expect(refused[0]?.issues[0]?.message).toContain('Angkatan Lain');
    const free = refused[0]?.issues[0]?.instead ?? [];
    expect(free[0]).toEqual({ label: 'Ruang B (40 kursi)', cells: { room: 'Ruang B' } });
    expect(free.some(({ cells }) => cells.day && cells.from && cells.until)).toBe(true);
    const take = (row: number, cells: Record<string, string>) =>
      stage.manager.call(imports.changeImportRow, { params: { importId: file.id, row }, body: { cells } });
    expect(await take(3, free[0]?.cells ?? {})).toMatchObject({
      row: { outcome: 'new' },
      counts: { new: 2, rejected: 3 },
    });
    const clock = refused[1]?.issues[0]?.instead.find(({ cells }) => cells.from)?.cells ?? {};
    const last = await take(4, clock);
    expect(last).toMatchObject({ row: { outcome: 'new' }, counts: { new: 3, rejected: 2 } });
    const done = await at.confirm({ id: file.id, counts: last.counts });
    const listed = async () => (await stage.manager.call(cohorts.listSessions, { params: { cohortId } })).items;
    expect(
      (await listed()).map(({ startsAt, roomName }) => [new Date(startsAt).toISOString(), roomName]),
    ).toMatchObject([
      ['2027-03-01T01:00:00.000Z', 'Ruang A'],
      [expect.any(String), 'Ruang B'],
      [expect.any(String), 'Ruang B'],
    ]);
    expect(await at.undo(done)).toMatchObject({ kept: 0 });
    expect(await listed()).toEqual([]);
  });

  it('belong to a cohort of the caller', async () => {
    const nowhere = ImportDesk.of(api, stage.manager, { kind: 'sessions' }).read([TIMES]);
    await expect(nowhere).rejects.toMatchObject({ code: 'import.place_needed', params: { place: 'cohort' } });
    const stranger = await signedIn(api, { role: 'operator' });
    const foreign = ImportDesk.of(api, stranger, { kind: 'enrolments', cohortId }).read([PEOPLE, SITI]);
    await expect(foreign).rejects.toMatchObject({ status: 404 });
  });
});
