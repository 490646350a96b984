import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import type { Course } from './course.ts';
import { stepTo } from './sweep/walk.ts';

const { devices, grading, shell } = messages('id');

/** A cheap telephone, as a window of a browser that several share; `phone.ts` has one with a browser of its own. */
export const cheapPhone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** Types e-mail and password at the door. */
export async function giveCredentials(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByRole('textbox', { name: shell.signIn.email }).fill(email);
  await page.getByLabel(shell.signIn.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: shell.signIn.submit, exact: true }).click();
}

/** Makes a PIN, without loading a page anew. */
export async function makePin(page: Page, pin: string): Promise<void> {
  await stepTo(page, '/admin/device-pin');
  await choosePin(page, pin);
}

/** Types a new PIN twice. */
export async function choosePin(page: Page, pin: string): Promise<void> {
  await page.getByLabel(devices.pin.fresh, { exact: true }).fill(pin);
  await page.getByLabel(devices.pin.again, { exact: true }).fill(pin);
  await page.getByRole('button', { name: devices.pin.save }).click();
  await page.getByText(devices.pin.saved).waitFor();
}

/** Types a PIN at the lock. */
export async function givePin(page: Page, pin: string): Promise<void> {
  await page.getByLabel(devices.lock.pin, { exact: true }).fill(pin);
  await page.getByRole('button', { name: devices.lock.open, exact: true }).click();
}

/** Locks the device. */
export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: devices.line.lock, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: devices.lock.title }).waitFor();
}

/**
 * Puts a page aside and brings it back as it was, as browsers do on the way back; the one of the stories never does, so that the
 * page is only told. Answers whether anything could be seen of it meanwhile.
 */
export async function putAsideAndBack(page: Page): Promise<boolean> {
  const tell = (name: string) =>
    page.evaluate((type) => {
      window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
      return document.body.checkVisibility();
    }, name);
  const seen = await tell('pagehide');
  await Promise.all([page.waitForEvent('load'), tell('pageshow')]);
  return seen;
}

/** Prepares a cohort for work without a network. */
export async function prepare(page: Page, { cohort }: Course): Promise<void> {
  await stepTo(page, '/admin/offline-work');
  await page.getByRole('button', { name: devices.work.prepareOf(cohort.title) }).click();
  await page.getByRole('button', { name: devices.work.removeOf(cohort.title) }).waitFor();
}

/** Judges whoever is on screen in a unit, with the thumb; the sheet has the judgement when it resolves, which a tap alone does not tell. */
export async function thumb(page: Page, unit: number, judgement: 'K' | 'BK'): Promise<void> {
  const button = page
    .getByRole('group', { name: `${grading.unitShort(unit + 1)} ·` })
    .getByRole('button', { name: grading.buttons[judgement], exact: true });
  await button.tap();
  await button.and(page.locator('[aria-pressed="true"]')).waitFor();
}

/** The line of the frame that says how this device stands; right after an entry it may still say what was before. */
export const lineSays = (page: Page, words: string) =>
  page.getByRole('region', { name: devices.line.label }).getByRole('link').filter({ hasText: words });

/** The cookie of the page's session, with which it can be ended elsewhere. */
export async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** The process behind the page is gone, without a word of warning. */
export async function killTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

/** Unfolds what has this title. What comes above it meanwhile may push it away from under the finger: then it is tapped again. */
export async function unfold(page: Page, title: string): Promise<void> {
  const summary = page.locator('summary').filter({ hasText: title }).first();
  do await summary.tap();
  while ((await summary.locator('..').getAttribute('open')) === null);
}
