import { describe } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages, myBreachNoticesIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { aMinuteAgo } from '../src/device-time.ts';
import { enter } from '../src/door.ts';
import { hire } from '../src/instructor.ts';
import { signIn, signInWith } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { breaches: words } = messages('id');
const notices = myBreachNoticesIn('id');
const title = 'Buku tamu hilang';
const centre = { name: 'BLK Sumber Waras', kind: 'blk' as const, regionCode: '35.10' };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function describeBreach(page: Page): Promise<void> {
  const { fields } = words;
  await page.getByLabel(fields.title).fill(title);
  await page.getByLabel(fields.foundAt).fill(await aMinuteAgo(page));
  await page.getByLabel(fields.what).fill('Buku tamu balai hilang di jalan.');
  await page.getByRole('checkbox', { name: words.data.contact }).check();
  await page.getByLabel(fields.people).fill('1');
  await page.getByLabel(fields.measures).fill('Dicari, dan buku baru disimpan terkunci.');
  await page.getByLabel(fields.contact).fill('Kantor balai');
}

describe('an administrator', () => {
  const story = stories();

  story('records a breach of data, and whoever it concerns reads of it where trainees do', async (stage) => {
    const { page } = stage;
    const administrator = await signIn('admin');
    const { id } = await administrator.call(contract.createCentre, { body: centre });
    const { email, password } = await hire('operator', id, 'Retno Palupi');
    await enter(page, administrator, '/admin/breaches/new');
    await describeBreach(page);
    await button(page, words.add).click();
    await page.getByRole('link', { name: new RegExp(`^${words.fields.centre}`) }).waitFor();
    await page.getByRole('combobox', { name: words.fields.centre }).fill(centre.name);
    await page.getByRole('option', { name: centre.name }).click();
    await button(page, words.fields.remove(centre.name)).waitFor();
    await expectAccessible(page);
    await button(page, words.add).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: words.events.tell_people }).click();
    await page.getByRole('checkbox', { name: words.statement }).check();
    await expectAccessible(page);
    await button(page, words.events.tell_people).click();
    await page.getByText(words.noticesGiven('1', '0')).waitFor();

    const colleague = await stage.visitor();
    await enter(colleague, await signInWith({ email, password }), '/my');
    await colleague.getByRole('heading', { name: notices.title }).waitFor();
    await expectAccessible(colleague);
    await button(colleague, notices.readOf(title)).click();
    await colleague.getByText(/^Anda membacanya/).waitFor();
    await page.reload();
    await page.getByText(words.noticesGiven('1', '1')).waitFor();
  });
});
