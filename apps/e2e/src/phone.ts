import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import type { Course } from './course.ts';
import { productUrl } from './product-url.ts';
import { stepTo } from './sweep/walk.ts';

const { devices, grading, shell } = messages('id');

/** A cheap telephone. */
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

/** Prepares a cohort for work without a network. */
export async function prepare(page: Page, { cohort }: Course): Promise<void> {
  await stepTo(page, '/admin/offline-work');
  await page.getByRole('button', { name: devices.work.prepareOf(cohort.title) }).click();
  await page.getByRole('button', { name: devices.work.removeOf(cohort.title) }).waitFor();
}

/** Judges whoever is on screen in a unit, with the thumb. */
export async function thumb(page: Page, unit: number, judgement: 'K' | 'BK'): Promise<void> {
  await page
    .getByRole('group', { name: `${grading.unitShort(unit + 1)} ·` })
    .getByRole('button', { name: grading.buttons[judgement], exact: true })
    .tap();
}

/** The line of the frame that says how this device stands. */
export const lineSays = (page: Page, words: string) =>
  page.getByRole('region', { name: devices.line.label }).getByRole('link').filter({ hasText: words });

/** Ends the session of the page at the server, as time does. */
export async function endSession(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const { ok } = await fetch(`${productUrl()}/api/v1/session`, { method: 'DELETE', headers: { cookie } });
  if (!ok) throw new Error('The session did not end');
}

/** The process behind the page is gone, without a word of warning. */
export async function killTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

/** Everything that the browser keeps of us on its disk, as text; bytes as they are. */
export function onDisk(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const textOf = (thing: unknown): string => {
      if (thing instanceof ArrayBuffer) return new TextDecoder('latin1').decode(thing);
      if (ArrayBuffer.isView(thing)) return new TextDecoder('latin1').decode(thing);
      if (thing instanceof CryptoKey) return `key, extractable: ${thing.extractable}`;
      if (Array.isArray(thing)) return thing.map(textOf).join('\n');
      if (typeof thing !== 'object' || thing === null) return String(thing);
      return Object.entries(thing)
        .map(([name, value]) => `${name}: ${textOf(value)}`)
        .join('\n');
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: string[] = [textOf({ ...localStorage }), textOf({ ...sessionStorage })];
    for (const { name = '' } of await indexedDB.databases()) {
      const disk = await done(indexedDB.open(name));
      for (const store of disk.objectStoreNames) {
        const act = disk.transaction(store).objectStore(store);
        found.push(`${name} ${store}`, textOf(await done(act.getAllKeys())), textOf(await done(act.getAll())));
      }
      disk.close();
    }
    return found.join('\n');
  });
}
