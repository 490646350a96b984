import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, contract, cooperatives, type Endpoint, enrolments, listExports } from '@kompeten/contract';
import { dayPlus } from '@kompeten/domain';
import { readSheet } from 'read-excel-file/node';
import { aToldBreach } from '../../testing/breach-stage.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aPerson, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

describe('lists as spreadsheets', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let operator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    operator = stage.operator;
    const kinds = ['village', 'worker'] as const;
    for (let index = 0; index < 7; index += 1) {
      const body = { name: `Koperasi ${index}`, kind: kinds[index % 2] ?? 'village', regionCode: '35.10.05.2001' };
      await operator.call(cooperatives.createCooperative, { body });
    }
    const evil = { name: '=HYPERLINK("http://x")', kind: 'driver' as const, regionCode: '35.10', address: '@SUM(1)' };
    await operator.call(cooperatives.createCooperative, { body: evil });
  });
  afterAll(() => api?.stop());

  const bytes = async (file: Blob) => Buffer.from(await file.arrayBuffer());
  const sheet = async (file: Promise<Blob>) => readSheet(await bytes(await file));

  it.each([
    { kind: 'worker' as const },
    { q: 'operasi', sort: '-name' as const },
    { region: '35.10.05', kind: 'village' as const },
    {},
  ])('hold exactly what the list shows for %j, in its order', async (query) => {
    const { items } = await operator.call(cooperatives.listCooperatives, { query });
    const [titles, ...rows] = await sheet(operator.call(listExports.exportCooperatives, { query }));
    expect(titles?.[0]).toBe('Nama koperasi');
    expect(rows.map((row) => row[0])).toEqual(items.map(({ name }) => name.replace(/^=/, "'=")));
  });

  it('hold no formula and no control of a spreadsheet, in either form and language', async () => {
    const query = { kind: 'driver', format: 'csv', language: 'en' } as const;
    const text = (await bytes(await operator.call(listExports.exportCooperatives, { query }))).toString();
    expect(text).toMatch(/^\uFEFFName.*;/);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain(";'@SUM(1)");
    const [, row] = await sheet(operator.call(listExports.exportCooperatives, { query: { kind: 'driver' } }));
    expect(row?.filter((cell) => /^[=+\-@]/.test(String(cell)))).toEqual([]);
  });

  it('reach no further than the list, and name who took them away but not what was searched for', async () => {
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    const person = aPerson();
    await operator.call(enrolments.createEnrolment, { params: { cohortId }, body: { person } });
    const call = { params: { cohortId }, query: { q: person.fullName } };
    const [, row] = await sheet(operator.call(listExports.exportRoster, call));
    expect(row?.[1]).toBe(person.fullName);
    expect(JSON.stringify(row)).not.toMatch(/\d{16}/);
    const auditor = await signedIn(api, { role: 'auditor' });
    const trail = await auditor.call(audit.listAuditEvents, { query: { type: 'list.exported', limit: 1 } });
    expect(trail.items[0]?.data).toEqual({ list: 'listEnrolments', format: 'xlsx', filters: ['q', 'sort'] });
    const foreign = await signedIn(api, { role: 'operator' });
    await expect(foreign.call(listExports.exportRoster, call)).rejects.toMatchObject({ status: 404 });
    const [first] = (await operator.call(cooperatives.listCooperatives, { query: {} })).items;
    const officer = await signedIn(api, { role: 'cooperative_officer', cooperativeId: first?.id ?? '' });
    expect(await sheet(officer.call(listExports.exportCooperatives, { query: {} }))).toHaveLength(2);
  });

  describe('every one of them', () => {
    let administrator: SignedIn;
    let certifier: SignedIn;
    let params: Record<string, string>;
    beforeAll(async () => {
      administrator = await signedIn(api, { role: 'administrator' });
      certifier = await signedIn(api, { role: 'certification_manager' });
      const by = administrator;
      const { id: cohortId } = await aCohort(stage);
      const contact = { contactName: 'Ibu Uji', contactEmail: 'uji@ukur.example' };
      const key = { organisation: 'PT Ukur', name: 'uji', scopes: ['watch' as const], rateClass: 'standard' as const };
      const expiresOn = dayPlus(api.clock.today(), 30);
      const { id: apiKeyId } = await by.call(contract.createApiKey, { body: { ...key, ...contact, expiresOn } });
      await by.call(contract.setWebhook, { params: { apiKeyId }, body: { url: 'https://93.184.215.14/kabar' } });
      const { centreId } = stage;
      const breach = await aToldBreach({ administrator, muncar: stage }, {});
      params = { cohortId, apiKeyId, programmeId: stage.curriculumId, breachId: breach.id, centreId };
    });
    const takenBy = (endpoint: Endpoint): SignedIn => {
      if (endpoint === listExports.exportConflicts) return certifier;
      return endpoint === listExports.exportBreachPeople ? stage.manager : administrator;
    };

    it.each(Object.values(listExports))('$operationId has a heading and a row for each thing', async (taken) => {
      const list = Object.values<Endpoint>(contract).find(
        ({ method, path }) => method === 'GET' && `/exports${path}` === taken.path,
      );
      const query = taken === listExports.exportTopUpNeeds ? { curriculumId: stage.curriculumId } : {};
      const by = takenBy(taken);
      const ask = (endpoint: Endpoint, more: object) =>
        by.call(endpoint as never, { params, query: { ...query, ...more } } as never) as Promise<unknown>;
      const { items } = (await ask(list as Endpoint, { limit: 200 })) as { items: unknown[] };
      const [titles = [], ...rows] = await sheet(ask(taken, { format: 'xlsx' }) as Promise<Blob>);
      expect(titles.every((title) => typeof title === 'string' && title !== '')).toBe(true);
      expect(rows.length).toBeGreaterThanOrEqual(items.length);
      if (items.length < 200) expect(rows).toHaveLength(items.length);
      const text = (await bytes((await ask(taken, { format: 'csv' })) as Blob)).toString();
      expect(text.split('\r\n')[0]).toBe(`\uFEFF${titles.join(';')}`);
    });
  });
});
