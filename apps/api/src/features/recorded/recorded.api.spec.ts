import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, recorded, verification } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const HEADING = 'Nomor sertifikat;Nama;Tgl lahir;NIK;Jenis;Pelatihan;Tanggal terbit;Berlaku sampai';
const sheet = (...rows: string[]) => new Blob([[HEADING, ...rows].join('\r\n')]);
const aNumber = () => `${randomBytes(4).toString('hex')}/BLK-LAMA/2019`;

describe('an older register', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const upload = (file: Blob, dryRun: 'true' | 'false' = 'false', by = stage.operator, centreId = stage.centreId) =>
    by.call(recorded.importRecorded, { params: { centreId }, query: { dryRun }, file, fileName: 'register.csv' });
  const approve = (batchId: string | null, by = stage.manager) =>
    by.call(recorded.approveRecordedBatch, { params: { batchId: batchId ?? '' } });
  /** A register of one certificate that two people have confirmed. */
  const recordedOne = async (wish: { number?: string; name?: string; nik?: string; until?: string } = {}) => {
    const { number = aNumber(), name = 'Sri Rejeki', nik = '', until = '' } = wish;
    const { batchId } = await upload(sheet(`${number};${name};17/04/1990;${nik};;Dasar Koperasi;02/05/2019;${until}`));
    const { entries } = await approve(batchId);
    return { number, code: entries[0]?.code ?? '' };
  };
  const check = (number: string, birthDate: string) =>
    api.anonymous.call(recorded.checkNumber, { body: { number, birthDate } });

  it('is read in a dry run that names row, column and reason, and changes nothing', async () => {
    const known = await recordedOne();
    const twice = aNumber();
    const result = await upload(
      sheet(
        `${twice};Budi;1988;;;Dasar Koperasi;02/05/2019;`,
        `${twice.toLowerCase()} ;Budi;1988;;;Dasar Koperasi;02/05/2019;`,
        `${known.number};Sri;17/04/1990;;;Dasar Koperasi;02/05/2019;`,
        `${aNumber()};;31/02/1990;123;Kompetensi;Dasar Koperasi;2019;01/01/2018`,
        `${aNumber()};Ani;17/04/1990;;Surat keterangan;Dasar Koperasi;02/05/2099;`,
        `${aNumber()};Ani;17/04/1990;;;Dasar Koperasi;02/05/2019;01/01/2019`,
      ),
      'true',
    );
    expect(result).toMatchObject({ dryRun: true, accepted: 1, batchId: null });
    expect(result.rejected.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'Nomor sertifikat', 'number_duplicate_in_file'],
      [4, 'Nomor sertifikat', 'number_known'],
      [5, 'Tgl lahir', 'date_unreadable'],
      [5, 'NIK', 'nik_malformed'],
      [5, 'Jenis', 'choice_unknown'],
      [5, 'Tanggal terbit', 'date_unreadable'],
      [5, 'Nama', 'required'],
      [6, 'Tanggal terbit', 'issued_in_future'],
      [7, 'Berlaku sampai', 'period_reversed'],
    ]);
    for (const { message } of result.rejected) expect(message).not.toBe('Isian ini belum benar.');
    expect(await check(twice, '1988')).toMatchObject({ matches: false, found: null });
    await expect(upload(new Blob(['Nama;Program\nA;B']))).rejects.toMatchObject({ code: 'import.columns_missing' });
  });

  it('waits for a second person of the circle, and answers nobody before', async () => {
    const number = aNumber();
    const { batchId } = await upload(
      sheet(`${number};Wati;17/04/1990;;;Dasar Koperasi;02/05/2019;`),
      'false',
      stage.manager,
    );
    await expect(approve(batchId)).rejects.toMatchObject({ code: 'certificate.same_person' });
    await expect(approve(batchId, stage.operator)).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(approve(batchId, stranger)).rejects.toMatchObject({ status: 404, code: 'recorded.batch_not_found' });
    await expect(upload(sheet('x'), 'true', stranger)).rejects.toMatchObject({ code: 'centre.not_found' });
    expect(await check(number, '1990-04-17')).toMatchObject({ matches: false });
    const second = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    expect(await approve(batchId, second)).toMatchObject({
      status: 'approved',
      entries: [{ number, holderName: 'Wati' }],
    });
    await expect(approve(batchId, second)).rejects.toMatchObject({ code: 'recorded.batch_decided' });
  });

  it('goes back with a reason, and may then be sent again', async () => {
    const row = `${aNumber()};Wati;17/04/1990;;;Dasar Koperasi;02/05/2019;`;
    const { batchId } = await upload(sheet(row));
    expect((await upload(sheet(row), 'true')).rejected).toEqual([expect.objectContaining({ code: 'number_known' })]);
    const params = { batchId: batchId ?? '' };
    const body = { reason: 'Bukan register kita' };
    expect(await stage.manager.call(recorded.rejectRecordedBatch, { params, body })).toMatchObject({
      status: 'rejected',
    });
    expect((await upload(sheet(row), 'true')).accepted).toBe(1);
  });

  it('answers as recorded and not signed, everywhere', async () => {
    const { code, number } = await recordedOne({ until: '02/05/2022' });
    const answer = await api.anonymous.call(verification.verifyCode, { params: { code } });
    expect(answer).toMatchObject({
      ...{
        status: 'expired',
        origin: 'recorded',
        number,
        holderName: 'Sri Rejeki',
        title: 'Dasar Koperasi',
        units: [],
      },
      ...{ lessonHoursHeld: null, startsOn: null, cohortTitle: null, signature: { signedBy: null, sha256: null } },
    });
    const page = await (await fetch(`${api.origin}/v/${code}`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('Tercatat oleh penerbit, tidak ditandatangani oleh sistem ini.');
    expect(page).toContain('Dicatat dari register penerbit');
    expect(page).not.toMatch(/Cocokkan dan unduh PDF|0 JP/);
    const body = { birthDate: '1990-04-17' };
    const refused = { code: 'certificate.pdf_not_ready' };
    await expect(
      api.anonymous.call(verification.openCertificateFile, { params: { code }, body }),
    ).rejects.toMatchObject(refused);
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { q: number } });
    const params = { certificateId: items[0]?.id ?? '' };
    const replace = stage.manager.call(certificates.requestReplacement, {
      params,
      body: { reason: 'name_correction' },
    });
    await expect(replace).rejects.toMatchObject({ code: 'recorded.not_replaced' });
    await expect(stage.manager.call(certificates.downloadCredential, { params })).rejects.toMatchObject({
      code: 'certificate.no_credential',
    });
  });

  it('finds whoever showed the same document again, and opens a merge case for a different name', async () => {
    const nik = '3510061704900042';
    await recordedOne({ nik, name: 'Joko Susilo' });
    await recordedOne({ nik, name: 'JOKO  SUSILO' });
    await recordedOne({ nik, name: 'Orang Lain' });
    const people = await sql<{ names: number; people: number; cases: number }>(
      api,
      `select count(*)::int as names, count(distinct c.person_id)::int as people,
         (select count(*)::int from merge_cases m where m.person_id = any(array_agg(c.person_id))) as cases
       from certificates c join people p on p.id = c.person_id where p.identity_last4 = '0042'`,
    );
    expect(people).toEqual([{ names: 3, people: 2, cases: 1 }]);
    const stored = await sql<{ sealed: Buffer | null }>(api, 'select nik_sealed as sealed from recorded_entries');
    for (const { sealed } of stored) expect(sealed?.toString('latin1') ?? '').not.toContain(nik);
  });
});
