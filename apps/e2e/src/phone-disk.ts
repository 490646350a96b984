import type { Page } from 'playwright-core';

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

/** Damages, as an old memory card does, the end of what the browser holds of the newest entry of anybody. */
export async function damageNewestEntry(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const disk = await done(indexedDB.open(name));
      if (disk.objectStoreNames.contains('outbox')) {
        const entries = disk.transaction('outbox', 'readwrite').objectStore('outbox');
        const newest = (await done(entries.getAll())).at(-1);
        if (newest) {
          new Uint8Array(newest.data).fill(0, -64);
          await done(entries.put(newest));
        }
      }
      disk.close();
    }
  });
}

/** Follows the databases of a page from its beginning, so that they can be closed as the browser does. */
export const followDatabases = (page: Page): Promise<void> =>
  page.addInitScript(() => {
    const databases = new Set<IDBDatabase>();
    Object.assign(window, { databases });
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function follow(...asked) {
      const opening = open.apply(this, asked);
      opening.addEventListener('success', () => databases.add(opening.result));
      return opening;
    };
  });

/** Closes every database of a page, as a browser does by itself that runs short of memory, and tells the page of it. */
export const closeDatabases = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const database of (window as unknown as { databases: Set<IDBDatabase> }).databases) {
      database.close();
      database.dispatchEvent(new Event('close'));
    }
  });

/** Leaves the pages of an origin no room on the disk; what comes back makes room again. */
export async function leaveNoRoom(page: Page): Promise<() => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await client.send('Storage.overrideQuotaForOrigin', { origin });
  };
}

/** The name by which the register knows the device. */
export function nameOfDevice(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('kompeten');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('device').objectStore('device').get('id');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => resolve(asked.result);
          opening.result.close();
        };
      }),
  );
}
