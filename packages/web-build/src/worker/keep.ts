/** What one version of an application consists of, as the build writes it into its worker (`precache`). */
export interface Precache {
  /** Names this very set of files. */
  readonly version: string;
  readonly files: readonly (readonly [path: string, digest: string])[];
  /** Many small files in one, each by its address. */
  readonly packs: readonly (readonly [path: string, digest: string, parts: readonly string[]])[];
}

/** Every address that a version answers. */
export const addressesOf = ({ files, packs }: Precache): Set<string> =>
  new Set([...files.map(([path]) => path), ...packs.flatMap(([, , parts]) => parts)]);

/**
 * Brings all files of a version into its cache; rejects where one is missing or not as built. What lies there from an
 * attempt that was cut off, or in `before`, does not come over the network again. Two requests at a time and unhurried,
 * so that whoever works meanwhile has the network.
 */
export async function keepAll({ files, packs }: Precache, cache: Cache, before: Finder = nowhere): Promise<void> {
  const waiting = [
    ...files.map((file) => () => keepFile({ cache, before }, file)),
    ...packs.map((pack) => () => keepPack({ cache, before }, pack)),
  ];
  const line = async () => {
    for (let keep = waiting.shift(); keep; keep = waiting.shift()) await keep();
  };
  await Promise.all([line(), line()]);
}

/** Finds a file that an earlier version has kept, and may answer as it is. */
type Finder = (path: string) => Promise<Response | undefined>;

interface Place {
  readonly cache: Cache;
  readonly before: Finder;
}

const nowhere: Finder = async () => undefined;

async function keepFile(place: Place, [path, digest]: Precache['files'][number]): Promise<void> {
  if (!(await isHere(place, path))) await place.cache.put(path, await fetched(path, digest));
}

/** A pack comes as a whole, and its files lie in the cache as if each had come by itself. */
async function keepPack(place: Place, [path, digest, parts]: Precache['packs'][number]): Promise<void> {
  const missing: string[] = [];
  for (const part of parts) if (!(await isHere(place, part))) missing.push(part);
  if (missing.length === 0) return;
  const texts: Record<string, string> = await (await fetched(path, digest)).json();
  for (const part of missing) await place.cache.put(part, new Response(texts[part], { headers: headersOf(part) }));
}

/** Whether a file lies in the cache, if need be since an earlier version had it. */
async function isHere({ cache, before }: Place, path: string): Promise<boolean> {
  if (await cache.match(path)) return true;
  const earlier = await before(path);
  if (earlier) await cache.put(path, earlier);
  return earlier !== undefined;
}

const headersOf = (path: string) => ({
  'content-type': `${path.endsWith('.css') ? 'text/css' : 'text/javascript'}; charset=utf-8`,
});

async function fetched(path: string, digest: string): Promise<Response> {
  const response = await fetch(new Request(path, { cache: 'no-cache', integrity: digest, priority: 'low' }));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
