import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  centres,
  certificates,
  cohorts,
  cooperatives,
  curricula,
  type Endpoint,
  enrolments,
  identity,
  instructors,
} from '@kompeten/contract';
import type { Page } from '@kompeten/domain';
import { anAccount, type SignedIn, signedIn } from '../testing/builders.ts';
import { aCompletedCohort, issued } from '../testing/issuance-builders.ts';
import { aCentre, aCooperative } from '../testing/organisation-builders.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { anInstructor, aTrainingStage } from '../testing/training-builders.ts';

type Item = Record<string, unknown> & { id: string };

const lists = {
  listCohorts: cohorts.listCohorts,
  listCertificates: certificates.listCertificates,
  listEnrolments: enrolments.listEnrolments,
  listInstructors: instructors.listInstructors,
  listCooperatives: cooperatives.listCooperatives,
  listCentres: centres.listCentres,
  listCurricula: curricula.listCurricula,
  listAccounts: identity.listAccounts,
};
type List = keyof typeof lists;

/** The columns of a list, from its contract. */
const columnsOf = (list: List): string[] =>
  lists[list].query.shape.sort.unwrap().options.filter((column: string) => !column.startsWith('-'));
const orders = (Object.keys(lists) as List[]).flatMap((list) =>
  columnsOf(list).map((column) => [list, column] as const),
);

/** What a row is ordered by; the order in which certificates were recorded is not told, people stand one level deeper. */
const orderedBy = (item: Item, column: string): unknown => {
  if (column === 'recorded') return item.id;
  const person = item.person as { fullName: string } | undefined;
  const value = column === 'fullName' && person ? person.fullName : item[column];
  return typeof value === 'string' && column !== 'numberUnit' ? value.toLowerCase() : (value ?? '');
};

describe('the order of lists', () => {
  let api: TestApi;
  let administrator: SignedIn;
  let cohortId: string;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator', fullName: 'Wulan' });
    const stage = await aTrainingStage(api);
    const first = await aCompletedCohort(stage, { people: 4, title: 'Angkatan B' });
    cohortId = first.cohortId;
    await issued(api, stage, first);
    for (const title of ['angkatan a', 'Angkatan C']) await aCompletedCohort(stage, { people: 1, title });
    for (const fullName of ['budi', 'Čandra', 'Ani']) await anAccount(api, { fullName });
    for (const name of ['Koperasi Dua', 'koperasi satu', 'Koperasi Dua Belas']) await aCooperative(api, { name });
    await aTrainingStage(api);
    const centre = await aCentre(api, { name: 'Balai Ujung', headName: 'Zainal' });
    await anInstructor(api, administrator, centre.id);
  });
  afterAll(() => api?.stop());

  const ask = async (list: List, query: Record<string, unknown>): Promise<Page<Item>> => {
    const endpoint: Endpoint = lists[list];
    const answer = await administrator.call(endpoint as never, { params: { cohortId }, query } as never);
    return answer as Page<Item>;
  };
  const inPages = async (list: List, sort: string, limit: number): Promise<Item[]> => {
    const items: Item[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await ask(list, { sort, limit, ...(cursor && { cursor }) });
      items.push(...page.items);
      if (!page.nextCursor) return items;
      cursor = page.nextCursor;
    }
  };

  it.each(orders)('%s is read page by page by %s, and backwards from the end', async (list, column) => {
    const { items: all } = await ask(list, { sort: column, limit: 200 });
    expect(all.length).toBeGreaterThan(1);
    const values = all.map((item) => orderedBy(item, column));
    for (const [before, after] of values.slice(1).map((value, place) => [values[place], value] as const)) {
      expect(before === after || (before as string) < (after as string)).toBe(true);
    }
    const ids = all.map(({ id }) => id);
    expect((await inPages(list, column, 2)).map(({ id }) => id)).toEqual(ids);
    expect((await inPages(list, `-${column}`, 3)).map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it.each(Object.keys(lists) as List[])(
    '%s knows no other column, and takes no cursor of another order',
    async (list) => {
      const refused = { status: 422, code: 'request.invalid', params: { issues: [{ pointer: '/sort' }] } };
      await expect(ask(list, { sort: 'password_hash' })).rejects.toMatchObject(refused);
      const [column = ''] = columnsOf(list);
      const { nextCursor } = await ask(list, { sort: column, limit: 1 });
      const misused = ask(list, { sort: `-${column}`, cursor: nextCursor });
      await expect(misused).rejects.toMatchObject({ status: 400, code: 'request.cursor_invalid' });
    },
  );

  it('keeps its place while rows come and go', async () => {
    const { items, nextCursor } = await ask('listCooperatives', { sort: 'name', limit: 2 });
    await aCooperative(api, { name: 'Aaa, di depan halaman pertama' });
    const { items: next } = await ask('listCooperatives', { sort: 'name', limit: 1, cursor: nextCursor });
    const seen = items.map(({ id }) => id);
    expect(seen).not.toContain(next[0]?.id);
    expect(next[0]?.name).toBe('koperasi satu');
  });

  it.each([
    ['a key of another kind', ['startsOn', 'besok', '01900000-0000-7000-8000-000000000000']],
    ['a key that is none', ['startsOn', 7]],
  ])('refuses a forged cursor with %s', async (_, key) => {
    const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
    await expect(ask('listCohorts', { sort: 'startsOn', cursor })).rejects.toMatchObject({
      status: 400,
      code: 'request.cursor_invalid',
    });
  });
});
