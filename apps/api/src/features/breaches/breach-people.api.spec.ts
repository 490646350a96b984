import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, breaches, listExports } from '@kompeten/contract';
import type { Breach, Enrolment, HasRead } from '@kompeten/domain';
import { readSheet } from 'read-excel-file/node';
import { Transactions } from '../../database/transactions.ts';
import { aBreachStage, aToldBreach, type BreachStage, breachAs, noticeOf } from '../../testing/breach-stage.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { BreachPeopleRepository } from './breach-people.repository.ts';

describe('the people whom a breach concerns', () => {
  let api: TestApi;
  let stage: BreachStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aBreachStage(api);
  });
  afterAll(() => api?.stop());

  const at = ({ id }: Pick<Breach, 'id'>) => ({ params: { breachId: id, centreId: stage.muncar.centreId } });
  const people = async (breach: Breach, query: { standing?: HasRead; limit?: number; cursor?: string } = {}) =>
    (await stage.muncar.manager.call(breaches.listBreachPeople, { ...at(breach), query })).items;
  const names = async (breach: Breach, standing?: HasRead) =>
    (await people(breach, standing ? { standing } : {})).map(({ fullName }) => fullName).sort();
  const nameOf = ({ person }: Enrolment) => person.fullName;

  it('show a head who has read, and print for those who have not, each letter naming one of them', async () => {
    const { administrator, muncar, ani, budi, citra } = stage;
    const title = 'Berkas tertinggal';
    const breach = await aToldBreach(stage, { title });
    expect(await names(breach)).toEqual([ani, budi, citra].map(nameOf).sort());
    const { person, notice } = await noticeOf(stage, muncar, ani, title);
    await person.call(breaches.readMyBreachNotice, { params: { breachNoticeId: notice?.id ?? '' } });
    expect(await breachAs(breach, muncar.manager)).toMatchObject({ notices: { told: 3, read: 1 } });
    expect(await people(breach, { standing: 'read' })).toMatchObject([{ fullName: nameOf(ani) }]);
    expect(await names(breach, 'unread')).toEqual([budi, citra].map(nameOf).sort());
    const print = async (kind: 'list' | 'letters', part = 1) =>
      wordsOfPdf(await muncar.manager.call(breaches.printBreachPaper, { ...at(breach), query: { kind, part } }));
    for (const text of [await print('list'), await print('letters')]) {
      for (const said of [nameOf(budi), 'Angkatan Terkena', title]) expect(text).toContain(said);
      expect(text).not.toContain(nameOf(ani));
    }
    expect(await print('letters')).toContain('Surel ditarik; abaikan telepon');
    await expect(print('list', 2)).rejects.toMatchObject({ status: 422, code: 'breach.nobody_unread' });
    const { items } = await administrator.call(audit.listAuditEvents, { query: { type: 'breach.paper_printed' } });
    expect(items[0]).toMatchObject({ centreId: muncar.centreId, data: { people: 2 } });
    const file = await muncar.manager.call(listExports.exportBreachPeople, {
      ...at(breach),
      query: { standing: 'unread' },
    });
    expect((await readSheet(Buffer.from(await file.arrayBuffer()))).length).toBe(3);
  });

  it('stay in the part of the papers in which they were, whoever reads between one part and the next', async () => {
    const { muncar, ani, budi, citra } = stage;
    const title = 'Cetakan berbagian';
    const breach = await aToldBreach(stage, { title });
    const partAfter = async (after: number) => {
      const { breachId, centreId } = at(breach).params;
      const part = await api.app
        .get(Transactions)
        .read((tx) => BreachPeopleRepository.in(tx).unread(breachId, centreId, 2, after));
      return part.map(({ fullName }) => fullName);
    };
    const everyone = (await people(breach)).map(({ fullName }) => fullName);
    expect([await partAfter(0), await partAfter(2)]).toEqual([everyone.slice(0, 2), everyone.slice(2)]);
    const first = [ani, budi, citra].find((one) => nameOf(one) === everyone[0]) ?? ani;
    const { person, notice } = await noticeOf(stage, muncar, first, title);
    await person.call(breaches.readMyBreachNotice, { params: { breachNoticeId: notice?.id ?? '' } });
    expect([await partAfter(0), await partAfter(2)]).toEqual([everyone.slice(1, 2), everyone.slice(2)]);
  });

  it('that concern everybody show each head the people whom the own centre knew', async () => {
    const { muncar, tuban, ani, budi, citra } = stage;
    const breach = await aToldBreach(stage, { title: 'Cadangan hilang', everybody: true, centreIds: [] });
    expect(await names(breach)).toEqual([ani, budi, citra].map(nameOf).sort());
    expect((await breachAs(breach, tuban.manager)).notices).toEqual({ told: 1, read: 0 });
    const first = await muncar.manager.call(breaches.listBreachPeople, { ...at(breach), query: { limit: 2 } });
    expect(await people(breach, { limit: 2, cursor: first.nextCursor ?? '' })).toHaveLength(1);
  });
});
