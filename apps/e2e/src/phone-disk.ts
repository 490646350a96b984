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
export const damageNewestEntry = (page: Page): Promise<void> => damageNewest(page, { store: 'outbox', from: -64 });

/** Damages the newest record of a store, of whomever it is, from a byte on; one that is negative is counted from the end. */
export async function damageNewest(page: Page, damage: { store: string; from: number; to?: number }): Promise<void> {
  await page.evaluate(async ({ store, from, to }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const disk = await done(indexedDB.open(name));
      if (disk.objectStoreNames.contains(store)) {
        const act = disk.transaction(store, 'readwrite').objectStore(store);
        const newest = await done(act.openCursor(null, 'prev'));
        if (newest) {
          new Uint8Array(newest.value.data).fill(0, from, to);
          await done(newest.update(newest.value));
        }
      }
      disk.close();
    }
  }, damage);
}

/** Follows the databases of a page from its beginning, so that they can be closed as the browser does. */
export async function followDatabases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const databases = new Set<IDBDatabase>();
    Object.assign(window, { databases });
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function follow(...asked) {
      const opening = open.apply(this, asked);
      opening.addEventListener('success', () => databases.add(opening.result));
      return opening;
    };
  });
}

/** Closes every database of a page, as a browser does by itself that runs short of memory, and tells the page of it. */
export const closeDatabases = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const database of (window as unknown as { databases: Set<IDBDatabase> }).databases) {
      database.close();
      database.dispatchEvent(new Event('close'));
    }
  });

/** The disk of a page has no room from now on; what comes back makes room again. */
export async function leaveNoRoom(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const refuse = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  return () => page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
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
