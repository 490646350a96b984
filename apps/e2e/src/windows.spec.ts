import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sharedBrowser } from './browser.ts';
import { enter } from './door.ts';
import { signIn } from './office.ts';
import { leaveWindow, mustBeFirstVisit, openWindow } from './windows.ts';

/** A look that no story asks for. */
const wish = { viewport: { width: 501, height: 502 } };
const open = async () => openWindow(await sharedBrowser(), wish);

const write = (page: Page) =>
  page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    sessionStorage.setItem('left', 'behind');
    await (await caches.open('left')).put('/behind', new Response());
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = resolve;
    });
  });

const whatIsKept = (page: Page) =>
  page.evaluate(async () => ({
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

describe('a window that is used again', () => {
  it('is the same one, with nothing of whoever had it', async () => {
    const page = await open();
    await enter(page, await signIn('instructor'));
    await write(page);
    expect(await whatIsKept(page)).toMatchObject({ stored: expect.arrayContaining(['left']), caches: ['left'] });
    await leaveWindow(page, wish);
    const again = await open();
    expect(again).toBe(page);
    expect(await again.context().cookies()).toEqual([]);
    expect(await whatIsKept(again)).toEqual({ stored: [], caches: [], databases: [] });
    await again.goBack();
    expect(new URL(again.url()).pathname).toBe('/healthz');
    await again.context().close();
  });

  it('is closed where something was done to it that lasts', async () => {
    const page = await open();
    await page.route('**/nowhere', (route) => route.abort());
    await leaveWindow(page, wish);
    expect(page.isClosed()).toBe(true);
    const other = await open();
    await other.clock.install();
    await leaveWindow(other, wish);
    expect(other.isClosed()).toBe(true);
  });

  it('is not for a first visit, nor for losing the network', async () => {
    await leaveWindow(await open(), wish);
    const first = await openWindow(await sharedBrowser(), { ...wish, firstVisit: true });
    mustBeFirstVisit(first);
    const page = await open();
    expect(page).not.toBe(first);
    expect(() => mustBeFirstVisit(page)).toThrow('used before');
    expect(() => page.context().setOffline(true)).toThrow('used before');
    for (const one of [first, page]) await one.context().close();
  });
});
