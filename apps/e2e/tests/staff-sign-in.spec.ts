import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { explain, messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { digitsFor, nextDigitsFor } from '../src/authenticator.ts';
import { arrange } from '../src/course.ts';
import { hire } from '../src/instructor.ts';
import { DEMO_PASSWORD, demoEmail } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { shell, issuance } = messages('id');
const { signIn: words, factor } = shell;
const operator = { email: demoEmail('instructor'), password: DEMO_PASSWORD };

const door = (page: Page) => page.getByRole('heading', { level: 1, name: words.title });
const submit = (page: Page) => page.getByRole('button', { name: words.submit, exact: true });
const signOut = (page: Page) => page.getByRole('button', { name: shell.signOut, exact: true });
const welcome = (page: Page) => page.getByRole('heading', { level: 1, name: /^Selamat datang/ });

async function give(page: Page, { email, password }: typeof operator): Promise<void> {
  await page.getByRole('textbox', { name: words.email }).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await submit(page).click();
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  const focused = target.and(page.locator(':focus'));
  for (let steps = 0; steps < 40 && (await focused.count()) === 0; steps += 1) await page.keyboard.press('Tab');
  expect(await focused.count()).toBe(1);
}

describe('a member of staff', () => {
  const story = stories();

  story(
    'is told the same of a wrong password and of an unknown address, then comes in and goes out',
    async ({ page }) => {
      await page.goto('/admin/certificates?status=revoked');
      await door(page).waitFor();
      const refusal = page.getByRole('alert').filter({ hasText: explain('id', 'identity.wrong_credentials', {}) });
      for (const wrong of [
        { email: operator.email, password: 'salah-sama-sekali' },
        { email: 'siapa@tidak.example', password: DEMO_PASSWORD },
      ]) {
        await give(page, wrong);
        await refusal.waitFor();
        await page.reload();
      }
      await give(page, operator);
      await page.waitForURL('**/admin/certificates?status=revoked');
      await signOut(page).click();
      await door(page).waitFor();
      await page.goto('/admin/account');
      await door(page).waitFor();
      expect(await page.getByText(operator.email).count()).toBe(0);
    },
  );

  story('needs no mouse: in, past the menu to the content, and out again', async ({ page }) => {
    await page.goto('/admin/');
    await door(page).waitFor();
    await tabTo(page, page.getByRole('textbox', { name: words.email }));
    await page.keyboard.type(operator.email);
    await tabTo(page, page.getByLabel(words.password, { exact: true }));
    await page.keyboard.type(operator.password);
    await page.keyboard.press('Enter');
    await welcome(page).waitFor();
    await page.reload();
    await welcome(page).waitFor();
    await tabTo(page, page.getByRole('link', { name: shell.skipToContent }));
    await page.keyboard.press('Enter');
    const main = page.getByRole('main').and(page.locator(':focus'));
    await main.waitFor();
    await page.reload();
    await welcome(page).waitFor();
    await tabTo(page, signOut(page));
    await page.keyboard.press('Enter');
    await door(page).waitFor();
  });

  story(
    'who approves certificates needs a second factor, sets it up and is asked for it ever after',
    async ({ page }) => {
      const course = await arrange({ title: 'Langkah kedua', people: 2, until: 'completed' });
      const params = { cohortId: course.cohort.id };
      const { batchId } = await course.manager.call(contract.requestIssuance, { params, body: { kind: 'training' } });
      const account = await hire('centre_manager', course.manager.centreId, 'Endang Puspita');
      const approval = `/admin/issuance/${batchId}/approval`;
      await page.goto(approval);
      await give(page, account);
      await page.getByRole('heading', { name: factor.neededFirst }).waitFor();
      expect(await page.getByRole('button', { name: issuance.approveConfirm(2) }).count()).toBe(0);

      await page.getByRole('link', { name: factor.toSetUp }).click();
      await page.getByLabel(factor.password, { exact: true }).fill(account.password);
      await page.getByRole('button', { name: factor.setUp, exact: true }).click();
      await page.getByRole('img', { name: factor.qrLabel }).waitFor();
      const secret = (await page.getByRole('code').textContent()) ?? '';
      await page.getByRole('textbox', { name: factor.code }).fill(digitsFor(secret));
      await page.getByRole('button', { name: factor.confirm }).click();
      await page.getByText(factor.on, { exact: true }).waitFor();

      await signOut(page).click();
      await door(page).waitFor();
      await page.goto(approval);
      await give(page, account);
      await page.getByRole('heading', { level: 1, name: words.otpTitle }).waitFor();
      const digits = page.getByRole('textbox', { name: words.otp });
      await digits.fill('000000');
      await page.getByRole('button', { name: words.otpSubmit }).click();
      await page
        .getByRole('alert')
        .filter({ hasText: explain('id', 'identity.otp_wrong', {}) })
        .waitFor();
      await digits.fill(nextDigitsFor(secret));
      await page.getByRole('button', { name: words.otpSubmit }).click();
      await page.getByRole('checkbox', { name: issuance.approveStatement }).check();
      await page.getByRole('button', { name: issuance.approveConfirm(2) }).click();
      await page
        .getByRole('status')
        .filter({ hasText: issuance.done(2) })
        .waitFor();
    },
  );
});
