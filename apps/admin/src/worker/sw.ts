// The service worker: keeps one whole version of the application on the device and answers from it.
// It knows only files of the build. What the API says never passes through it (ADR 0012).

import { addressesOf, keepAll, type Precache } from '@kompeten/web-build/keep';

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build (`@kompeten/web-build`). */
declare const __PRECACHE__: Precache & { early: string[]; read: string[] };

/** The static routes of the Service Worker specification, which TypeScript does not know yet. */
interface RoutedInstall {
  addRoutes(rules: { condition: { urlPattern: string }; source: 'network' }[]): Promise<void>;
}

const whole = __PRECACHE__;
const { version, early, read } = whole;
const family = 'kompeten-admin-';
const own = family + version;
const page = '/admin/index.html';
const known = addressesOf(whole);

self.addEventListener('install', (event) => {
  event.waitUntil(keepVersion());
  leaveApiAlone(event);
});
self.addEventListener('activate', (event) => event.waitUntil(tidy(1).then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  // Only a person says this: the notice on the page asks them.
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'what-to-read') event.waitUntil(tellWhatToRead(event.ports[0]));
  if (event.data === 'was-read') void hasten();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const opensPage = request.mode === 'navigate';
  if (!opensPage && !known.has(pathname) && !isPart(pathname)) return;
  // The device first: a page of one version gets the parts of that version, and no weak network is waited for.
  event.respondWith(kept(opensPage ? page : pathname).then((answer) => answer ?? fetch(request)));
  if (opensPage) event.waitUntil(tidy(0));
  // Nothing waits for it, not even a newer version that wants to take over; where it is cut off, the next opening does it.
  if (opensPage) void hasten();
});

/**
 * Where a browser can be told so, what goes to the API does not even ask this worker: it wakes nobody, and a page that asks
 * every few seconds does not keep an older version at work that is to make room for a newer one.
 */
function leaveApiAlone(event: ExtendableEvent & Partial<RoutedInstall>): void {
  const rule = { condition: { urlPattern: '/api/*' }, source: 'network' } as const;
  // One who cannot goes on as before.
  event.addRoutes?.([rule]).catch(() => undefined);
}

/** A part's name carries a hash, so its content never changes. */
const isPart = (path: string) => path.startsWith('/admin/assets/');

/** All files, or no new version; a part that an earlier one has already fetched need not come over the network again. */
const keepVersion = async () =>
  keepAll(whole, await caches.open(own), async (path) => (isPart(path) ? earlier(path) : undefined));

/** From this version; a tab of an earlier one, which nobody has reloaded yet, finds its own parts in its own. */
const kept = async (path: string) =>
  (await (await caches.open(own)).match(path, { ignoreVary: true })) ?? earlier(path);

/**
 * Once the parts of a start have been read, by a page that had time or at the first opening, the page names them in its head
 * (`Link: rel=preload`): they come at once, and Chromium takes what it compiled then. Before, there is nothing to take, and a
 * part that was not asked for early is compiled beside the thread of the page.
 */
async function hasten(): Promise<void> {
  const cache = await caches.open(own);
  const plain = await plainPage(cache);
  if (!plain) return;
  const link = early.map((path) => `<${path}>; rel=preload; as=script; crossorigin`).join(', ');
  await cache.put(page, new Response(await plain.text(), { headers: [...plain.headers, ['link', link]] }));
}

/** Whoever asks reads the parts of a start, so that the first one finds them compiled; there are none to read after that. */
async function tellWhatToRead(asking: MessagePort | undefined): Promise<void> {
  asking?.postMessage((await plainPage(await caches.open(own))) ? read : []);
}

/** The page as it was built, for as long as its head does not name the parts of a start. */
async function plainPage(cache: Cache): Promise<Response | undefined> {
  const kept = await cache.match(page, { ignoreVary: true });
  return kept?.headers.has('link') ? undefined : kept;
}

const earlier = (path: string) => caches.match(path, { ignoreVary: true });

/** Removes other versions, unless more tabs than these are open and might still need their parts. */
async function tidy(tabs: number): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
  const { installing, waiting } = self.registration;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (installing || waiting || open.length > tabs) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}
