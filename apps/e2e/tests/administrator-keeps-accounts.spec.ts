import { describe } from '@jest/globals';
import { explain, messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo } from '../src/comes-to.ts';
import { hire } from '../src/instructor.ts';
import { DEMO_PASSWORD, demoEmail, signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { accounts, shell } = messages('id');
const { signIn: door, password: words } = shell;
const administrator = { email: demoEmail('admin'), password: DEMO_PASSWORD };
const NEXT = 'sandi baru milik sendiri';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const welcome = (page: Page) => heading(page, /^Selamat datang/);

async function comeIn(page: Page, { email, password }: typeof administrator): Promise<void> {
  await page.goto('/admin/');
  await page.getByRole('textbox', { name: door.email }).fill(email);
  await page.getByLabel(door.password, { exact: true }).fill(password);
  await button(page, door.submit).click();
}

async function openAccount(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/accounts?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).click();
  await heading(page, name).waitFor();
}

async function confirm(page: Page, { statement, confirm: label }: { statement: string; confirm: string }) {
  await page.getByRole('checkbox', { name: statement }).check();
  await button(page, label).click();
}

describe('an administrator', () => {
  const story = stories();

  story('gives somebody a password for one signing in, who then sets and changes their own', async (stage) => {
    const { page } = stage;
    const staff = await hire('operator', (await signIn('centre.manager')).centreId, 'Wahyu Lestari');
    await comeIn(page, administrator);
    await welcome(page).waitFor();
    await openAccount(page, 'Wahyu Lestari');
    await page.getByRole('link', { name: accounts.access.reset }).click();
    await heading(page, accounts.resetPage.title).waitFor();
    await expectAccessible(page);
    await confirm(page, accounts.resetPage);
    await heading(page, accounts.resetPage.done).waitFor();
    await expectAccessible(page);
    const oneTime = (await page.getByRole('code').textContent()) ?? '';

    const colleague = await stage.visitor();
    await comeIn(colleague, { ...staff, password: oneTime });
    await heading(colleague, door.newPasswordTitle).waitFor();
    await expectAccessible(colleague);
    await colleague.getByLabel(words.next, { exact: true }).fill(NEXT);
    await button(colleague, door.newPasswordSubmit).click();
    await welcome(colleague).waitFor();
    await colleague.goto('/admin/account');
    await colleague.getByLabel(words.current, { exact: true }).fill(NEXT);
    await colleague.getByLabel(words.next, { exact: true }).fill(`${NEXT} lagi`);
    await button(colleague, words.change).click();
    await colleague.getByText(words.changed).waitFor();
    await expectAccessible(colleague);
  });

  story('locks an account, which is answered like a wrong password, and unlocks it', async (stage) => {
    const { page } = stage;
    const staff = await hire('operator', (await signIn('centre.manager')).centreId, 'Yanto Prabowo');
    const colleague = await stage.visitor();
    await comeIn(colleague, staff);
    await welcome(colleague).waitFor();

    await comeIn(page, administrator);
    await welcome(page).waitFor();
    await openAccount(page, 'Yanto Prabowo');
    await page.getByRole('link', { name: accounts.access.lock }).click();
    await confirm(page, accounts.lockPage);
    await page.getByText(accounts.lockPage.done).waitFor();
    await expectAccessible(page);

    await colleague.reload();
    await heading(colleague, door.title).waitFor();
    await comeIn(colleague, staff);
    await colleague
      .getByRole('alert')
      .filter({ hasText: explain('id', 'identity.wrong_credentials', {}) })
      .waitFor();

    await page.getByRole('link', { name: accounts.access.unlock }).click();
    await confirm(page, accounts.unlockPage);
    await page.getByText(accounts.unlockPage.done).waitFor();
    await comeIn(colleague, staff);
    await welcome(colleague).waitFor();
  });

  story('sorts the accounts by a column, which the address and the header tell', async ({ page }) => {
    await comeIn(page, administrator);
    await welcome(page).waitFor();
    await page.goto('/admin/accounts');
    const header = page.getByRole('columnheader', { name: accounts.columns.email });
    const first = () => page.getByRole('row').nth(1).textContent();
    await header.getByRole('button').click();
    await page.waitForURL('**/admin/accounts?sort=email');
    await comesTo(() => header.getAttribute('aria-sort'), 'ascending');
    const least = await first();
    await header.getByRole('button').click();
    await page.waitForURL('**/admin/accounts?sort=-email');
    await page
      .getByRole('row')
      .nth(1)
      .filter({ hasNotText: least ?? '' })
      .waitFor();
    await comesTo(() => header.getAttribute('aria-sort'), 'descending');
    await expectAccessible(page);
  });
});
