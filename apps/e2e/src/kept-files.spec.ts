import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newVisitor, sharedBrowser } from './browser.ts';
import { builtFiles, keptFiles } from './kept-files.ts';
import { Road } from './road.ts';

/** Has the worker keep the application, and tells how that ended. */
const keep = (page: Page) =>
  page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/admin/sw.js', { scope: '/admin' });
    return new Promise<string>((resolve) => {
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' || installing.state === 'redundant') resolve(installing.state);
      });
    });
  });

describe('a version of the application', () => {
  it('is refused as a whole where a pack is not as built, and then goes on from what has come', () =>
    Road.along(async (road) => {
      const worker = await (await fetch(`${road.url}/admin/sw.js`)).text();
      const pack = /\/admin\/assets\/packs\/\w+\.json/.exec(worker)?.[0] ?? 'no pack';
      // As an access point does that wants a signature first.
      road.detours.set(pack, { type: 'application/json', body: '{}' });
      const context = await newVisitor(await sharedBrowser(), { baseURL: road.url, serviceWorkers: 'allow' });
      const page = await context.newPage();
      await page.goto('/healthz');
      expect(await keep(page)).toBe('redundant');
      const [start = 'no start'] = road.walked.filter((path) => path.startsWith('/admin/assets/react-'));

      road.detours.clear();
      road.walked.length = 0;
      expect(await keep(page)).toBe('installed');
      expect(await keptFiles(page)).toEqual(builtFiles());
      expect(road.walked).toContain(pack);
      expect(road.walked).not.toContain(start);
      await context.close();
    }));
});
