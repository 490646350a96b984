import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, cooperatives, enrolments, exchange } from '@kompeten/contract';
import type { ExchangeProfile, ExchangeRecord, ExchangeWish } from '@kompeten/domain';
import { readSheet } from 'read-excel-file/node';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aPerson, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

describe('layouts of other systems', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let operator: SignedIn;
  let administrator: SignedIn;
  let cohortId: string;
  const person = aPerson({ fullName: '=Siti', birthPlace: 'Muncar' });
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    operator = stage.operator;
    administrator = await signedIn(api, { role: 'administrator' });
    cohortId = (await aCohort(stage, { title: 'Angkatan Rangkap' })).id;
    await moved(stage, cohortId, 'open_enrolment');
    await operator.call(enrolments.createEnrolment, { params: { cohortId }, body: { person } });
    const nobody = aPerson({ fullName: 'Tanpa NIK', identity: { kind: 'none', reason: 'Surat desa 12/2025' } });
    await operator.call(enrolments.createEnrolment, { params: { cohortId }, body: { person: nobody } });
  });
  afterAll(() => api?.stop());

  const profile = async (record: ExchangeRecord): Promise<ExchangeProfile> => {
    const { items } = await operator.call(exchange.listExchangeProfiles, { query: { record } });
    if (!items[0]) throw new Error(`No layout of ${record}`);
    return items[0];
  };
  const write = async (profileId: string, body: Partial<ExchangeWish>, by: SignedIn = operator) => {
    const file = await by.call(exchange.writeExchangeFile, { params: { profileId }, body });
    return Buffer.from(await file.arrayBuffer());
  };
  const changeOf = ({ name, direction, columns, source, sourceDate, unconfirmed, version }: ExchangeProfile) => ({
    ...{ name, direction, columns, source, sourceDate, unconfirmed, version },
  });

  it('come with the product, each marked as unconfirmed with its source and date', async () => {
    const { items } = await operator.call(exchange.listExchangeProfiles, { query: {} });
    expect(items.map(({ system, record }) => `${system} ${record}`)).toEqual([
      'bnsp assessment_results',
      'bnsp assessment_results',
      'siapkerja enrolments',
      'siapkerja certificates',
      'simkopdes cooperatives',
      'simkopdes placements',
    ]);
    for (const one of items) expect(one).toMatchObject({ unconfirmed: true, createdByName: null });
  });

  it('hold whole NIKs only with a reason; each look is noted, and whoever has none stays without', async () => {
    const { id } = await profile('enrolments');
    await expect(write(id, { cohortId })).rejects.toMatchObject({ code: 'exchange.reason_needed' });
    await expect(write(id, { reason: 'Pelaporan Skillhub' })).rejects.toMatchObject({ code: 'exchange.cohort_needed' });
    const [titles, ...rows] = await readSheet(await write(id, { cohortId, reason: 'Pelaporan Skillhub' }));
    expect(titles?.slice(0, 3)).toEqual(['NIK', 'Nama Lengkap', 'Tempat Lahir']);
    const value = person.identity.kind === 'nik' ? person.identity.value : '';
    expect(rows[0]?.slice(0, 5)).toEqual([value, "'=Siti", 'Muncar', '1990-04-17', 'L']);
    expect(rows[1]?.slice(0, 2)).toEqual([null, 'Tanpa NIK']);
    expect(rows[0]?.slice(8, 12)).toEqual(['Dasar Koperasi', expect.any(String), '2025-11-03', '2025-11-07']);
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { type: 'enrolment.nik_revealed' } });
    expect(items.map(({ data }) => data)).toEqual([{ cohortId, reason: 'Pelaporan Skillhub' }]);
  });

  it('open no list and no NIK to who may not see them', async () => {
    const { id } = await profile('enrolments');
    const wish = { cohortId, reason: 'Pelaporan Skillhub' };
    const stranger = await signedIn(api, { role: 'operator' });
    await expect(write(id, wish, stranger)).rejects.toMatchObject({ status: 404 });
    const auditor = await signedIn(api, { role: 'auditor' });
    await expect(write(id, wish, auditor)).rejects.toMatchObject({ status: 403 });
    await expect(write(id, wish, stage.instructor)).rejects.toMatchObject({ status: 403 });
  });

  it('write a list as it is filtered there, formula-safe, as text in columns too', async () => {
    const body = {
      name: '@Kopdes Tukar',
      kind: 'village',
      regionCode: '35.10.05.2001',
      legalEntityNumber: 'AHU-9',
    } as const;
    await operator.call(cooperatives.createCooperative, { body });
    const { id } = await profile('cooperatives');
    const text = (await write(id, { format: 'csv', filters: { q: 'Tukar' } })).toString();
    const [titles, ...rows] = text.trim().split('\r\n');
    expect(titles).toMatch(/^Nama Koperasi;Nomor AHU;Provinsi/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^'@Kopdes Tukar;AHU-9;JAWA TIMUR;KABUPATEN BANYUWANGI;Muncar;/);
    await expect(write(id, { filters: { sort: 'x' } })).rejects.toMatchObject({ code: 'request.invalid' });
    const bnsp = await profile('assessment_results');
    await expect(write(bnsp.id, { reason: 'Blanko' })).rejects.toMatchObject({ code: 'exchange.written_elsewhere' });
  });

  it('are changed by an administrator only, as a new edition; the old one stays and is out of use', async () => {
    const before = await profile('certificates');
    const change = (by: SignedIn, of = before, columns = before.columns.slice(0, 2)) =>
      by.call(exchange.changeExchangeProfile, {
        ...{
          params: { profileId: of.id },
          body: { ...changeOf(of), columns, unconfirmed: false, source: 'Surat edaran 7/2026' },
        },
      });
    await expect(change(operator)).rejects.toMatchObject({ status: 403 });
    const wrong = [{ ours: 'nik' as const, theirs: 'NIK', format: 'plain' as const }];
    await expect(change(administrator, before, wrong)).rejects.toMatchObject({ code: 'exchange.field_not_of_record' });
    const after = await change(administrator);
    expect(after).toMatchObject({ version: 2, current: true, unconfirmed: false, createdByName: 'Uji Coba' });
    await expect(change(administrator)).rejects.toMatchObject({ status: 409, code: 'exchange.stale' });
    await expect(write(before.id, {})).rejects.toMatchObject({ code: 'exchange.superseded' });
    const old = await operator.call(exchange.getExchangeProfile, { params: { profileId: before.id } });
    expect(old).toMatchObject({ columns: before.columns, current: false });
    expect(old.editions.map(({ version }) => version)).toEqual([2, 1]);
    expect((await profile('certificates')).id).toBe(after.id);
  });

  it('are described anew, for what comes in only too', async () => {
    const columns = [{ ours: 'fullName' as const, theirs: 'Nama' }];
    const said = { name: 'Sistem daerah', source: 'Templat dinas', sourceDate: '2026-01-02', unconfirmed: true };
    const body = { system: 'other', record: 'enrolments', direction: 'import', columns, ...said } as const;
    const made = await administrator.call(exchange.createExchangeProfile, { body });
    expect(made).toMatchObject({ version: 1, columns: [{ ours: 'fullName', theirs: 'Nama', format: 'plain' }] });
    await expect(write(made.id, { cohortId })).rejects.toMatchObject({ code: 'exchange.not_for_export' });
    const missing = operator.call(exchange.getExchangeProfile, { params: { profileId: cohortId } });
    await expect(missing).rejects.toMatchObject({ status: 404 });
  });
});
