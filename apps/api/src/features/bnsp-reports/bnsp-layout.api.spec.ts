import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, bnspReports, cooperatives, exchange } from '@kompeten/contract';
import { reportedToBnsp } from '@kompeten/domain';
import { readSheet } from 'read-excel-file/node';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, convened, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { refused } from '../../testing/refused.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const NIKS = ['3510064302900011', '3510060302900012'];

describe('the layout of the list for BNSP', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let administrator: SignedIn;
  let panelId: string;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator' });
    stage = await aDecisionStage(api, { people: 3, notYet: [1], niks: NIKS });
    const body = { name: 'Kopdes Lapor', kind: 'village' as const, regionCode: '35.10.05.2001' };
    const { id: cooperativeId } = await administrator.call(cooperatives.createCooperative, { body });
    const said = { education: 'upper_secondary', phone: '=0812', position: 'Pengelola gerai', address: 'Jl. Ikan 1' };
    await sql(api, `update assessment_applications set cooperative_id = $2, form = form || $3::jsonb where id = $1`, [
      ...[stage.applicationIds[0], cooperativeId, JSON.stringify(said)],
    ]);
    panelId = (await published(stage)).id;
  });
  afterAll(() => api?.stop());

  const download = async () => {
    const file = await stage.manager.call(bnspReports.downloadBnspReport, { params: { panelId } });
    const content = Buffer.from(await file.arrayBuffer());
    return { facts: await readSheet(content, 'Berita Acara'), list: await readSheet(content, 'Daftar Asesi') };
  };
  const layout = async () => {
    const { items } = await administrator.call(exchange.listExchangeProfiles, {
      query: { system: 'bnsp', record: 'assessment_results', direction: 'export' },
    });
    if (!items[0]) throw new Error('There is no layout for BNSP.');
    return items[0];
  };

  it('is written in the layout in force, codes filled, and says where the layout comes from', async () => {
    const { facts, list } = await download();
    const profile = await layout();
    expect(facts).toContainEqual(['Susunan daftar', `${profile.name}, edisi 2`]);
    expect(facts).toContainEqual(['Sumber susunan', `${profile.source} (2018-12-31) †`]);
    const [headings = [], ...rows] = list;
    expect(headings).toEqual(profile.columns.map(({ theirs }) => theirs));
    expect(rows.map((row) => row[2]).sort()).toEqual([...NIKS].sort());
    const cell = (nik: string, heading: string) =>
      rows.find((row) => row[2] === nik)?.[headings.indexOf(heading)] ?? null;
    const [first = '', second = ''] = NIKS;
    const said = ['KODE KOTA', 'KODE PROVINSI', 'KODE PENDIDIKAN', 'KODE PEKERJAAN', 'TELP', 'JENIS KELAMIN', 'K/BK'];
    expect(said.map((heading) => cell(first, heading))).toEqual([
      ...['3510', '35', '3', 'Pengelola gerai', '=0812', 'P', 'K'],
    ]);
    expect(said.map((heading) => cell(second, heading))).toEqual([null, null, null, null, null, 'L', 'BK']);
    expect(cell(first, 'TANGGAL LAHIR')).toBe('03-02-1990');
    expect(cell(first, 'NOMOR REGISTRASI ASESOR')).toBe(stage.assessor.metNumber);
    expect(cell(first, 'KODE RUJUKAN')).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(cell(second, 'KODE RUJUKAN')).toBeNull();
    const looks = await administrator.call(audit.listAuditEvents, { query: { type: 'person.nik_revealed' } });
    expect(looks.items).toHaveLength(NIKS.length);
  });

  it('follows the next edition: other codes, a text in every row, and our code behind what names none', async () => {
    const { id, name, direction, source, sourceDate, unconfirmed, version } = await layout();
    const columns = [
      { ours: 'fullName' as const, theirs: 'Nama', format: 'capitals' as const },
      { ours: 'judgement' as const, theirs: 'Hasil', codes: [{ value: 'K', code: '01' }] },
      { ours: null, theirs: 'Kode anggaran', fixed: 'APBN-2026' },
    ];
    const body = { name, direction, source, sourceDate, unconfirmed, version, columns };
    await administrator.call(exchange.changeExchangeProfile, { params: { profileId: id }, body });
    const { facts, list } = await download();
    expect(facts).toContainEqual(['Susunan daftar', `${name}, edisi 3`]);
    expect(list[0]).toEqual(['Nama', 'Hasil', 'Kode anggaran', 'KODE RUJUKAN']);
    expect(list.slice(1).map((row) => [row[1], row[2]])).toEqual(
      expect.arrayContaining([
        ['01', 'APBN-2026'],
        ['BK', 'APBN-2026'],
      ]),
    );
    const looks = await administrator.call(audit.listAuditEvents, { query: { type: 'person.nik_revealed' } });
    expect(looks.items).toHaveLength(NIKS.length);
  });

  it('is turned another way only while another one serves', async () => {
    const { id, version, name, source, sourceDate, unconfirmed, columns } = await layout();
    const said = { source, sourceDate, unconfirmed, columns };
    const turn = () =>
      administrator.call(exchange.changeExchangeProfile, {
        params: { profileId: id },
        body: { ...said, name, direction: 'import', version },
      });
    const only = { status: 422, code: 'exchange.only_one', params: { direction: 'export' } } as const;
    await refused(api, turn, only);
    const other = { ...said, ...reportedToBnsp, name: 'Susunan lain', direction: 'export' as const };
    await administrator.call(exchange.createExchangeProfile, { body: other });
    await turn();
    expect((await download()).facts).toContainEqual(['Susunan daftar', 'Susunan lain, edisi 1']);
  });

  it('is refused of a panel that has not published, and where no layout stands for it', async () => {
    const other = await aDecisionStage(api, { people: 1 });
    const waiting = { params: { panelId: (await convened(other)).id } };
    const notPublished = { status: 422, code: 'bnsp_report.not_published' } as const;
    await refused(api, () => other.manager.call(bnspReports.getBnspReport, waiting), notPublished);
    await refused(api, () => other.manager.call(bnspReports.downloadBnspReport, waiting), notPublished);
    // So it stood where the last one was turned before that was refused.
    await sql(api, `update exchange_profiles set direction = 'import' where system = 'bnsp' and direction = 'export'`);
    await refused(api, download, { status: 422, code: 'bnsp_report.no_layout' });
  });
});
