import { describe } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { aMinuteAgo } from '../src/device-time.ts';
import { enter } from '../src/door.ts';
import { type Colleague, signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';
import { first } from '../src/sweep/first.ts';

const { breaches: words } = messages('id');
const title = 'Lembar presensi hilang';
const cohort = 'Prinsip Dasar Angkatan II';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
  await button(page, words.fields.remove(name)).waitFor();
}

async function recordBreach(page: Page, centre: string): Promise<void> {
  const { fields } = words;
  await page.getByLabel(fields.title).fill(title);
  await page.getByLabel(fields.foundAt).fill(await aMinuteAgo(page));
  await page.getByLabel(fields.what).fill('Lembar presensi satu angkatan hilang di jalan.');
  await page.getByRole('checkbox', { name: words.data.name }).check();
  await page.getByLabel(fields.people).fill('20');
  await page.getByLabel(fields.measures).fill('Dicari, dan lembar baru disimpan terkunci.');
  await page.getByLabel(fields.contact).fill('Kantor balai');
  await choose(page, fields.centre, centre);
  await choose(page, words.cohorts.field(centre), cohort);
  await expectAccessible(page);
  await button(page, words.add).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

const centreOf = async (head: Colleague): Promise<string> => {
  const { items } = await head.call(contract.listCentres, { query: { limit: 200 } });
  return first(
    items.filter(({ id }) => id === head.centreId),
    'centre of the head',
  ).name;
};

describe('the head of a centre', () => {
  const story = stories();

  story('is told of a breach of one cohort, sees who has not read of it, and prints for them', async (stage) => {
    const { page } = stage;
    const administrator = await signIn('admin');
    const head = await signIn('centre.manager');
    const centre = await centreOf(head);
    await enter(page, administrator, '/admin/breaches/new');
    await recordBreach(page, centre);
    await page.getByText(cohort, { exact: true }).waitFor();
    await page.getByRole('link', { name: words.events.tell_people }).click();
    await page.getByRole('checkbox', { name: words.statement }).check();
    await button(page, words.events.tell_people).click();
    await page.getByText(words.reading.of('0', '20')).waitFor();

    const office = await stage.visitor();
    await enter(office, head, '/admin/');
    await office.getByRole('heading', { name: words.reading.queue }).waitFor();
    await office.getByRole('link', { name: title }).click();
    await office.getByRole('link', { name: words.reading.link(centre) }).click();
    await office.getByRole('heading', { level: 1, name: words.people.title }).waitFor();
    await office.getByRole('table', { name: words.people.caption }).waitFor();
    await expectAccessible(office);
    await office.getByLabel(words.people.standing, { exact: true }).selectOption('read');
    await office.getByRole('table').waitFor({ state: 'detached' });
    const address = await office.getByRole('link', { name: words.people.paper.letters }).getAttribute('href');
    const letters = await office.request.get(address ?? '');
    if (letters.headers()['content-type'] !== 'application/pdf') throw new Error('No letters were printed.');
  });
});
