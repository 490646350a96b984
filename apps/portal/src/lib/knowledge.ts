import type { FileTrust } from '@kompeten/certificate/verification';
import {
  CHANGES_PATH,
  digestOf,
  KEYS_PATH,
  KeySet,
  LISTS_PATH,
  ListNames,
  listName,
  readChanges,
  readStatusList,
  type StatusList,
  type StatusPurpose,
} from '@kompeten/statement';

/** What the device keeps to check without a network: public keys and signed lists, nothing about anybody. */
const STORE = 'kompeten-knowledge';

/** Reads what came; null where it is not what was asked for, such as the page of a network that wants a sign-in. */
type Reader<T> = (text: string) => T | null | Promise<T | null>;

const fetched = (path: string): Promise<Response | null> =>
  fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(15_000) }).catch(() => null);

const kept = async (path: string): Promise<string | null> =>
  (await (await caches.open(STORE)).match(path))?.text() ?? null;

async function keep(path: string, text: string): Promise<void> {
  await (await caches.open(STORE)).put(path, new Response(text));
}

/** The newest that can be had, from the network or else from the device; only what could be read is kept. */
async function newest<T>(path: string, read: Reader<T>): Promise<T | null> {
  const answer = await fetched(path);
  const text = answer?.ok ? await answer.text() : null;
  const fresh = text === null ? null : await read(text);
  if (text !== null && fresh !== null) {
    await keep(path, text);
    return fresh;
  }
  const before = await kept(path);
  return before === null ? null : read(before);
}

/** The issuer's keys; null where this device has never seen any. */
export const knownKeys = (): Promise<KeySet | null> => newest(KEYS_PATH, (text) => readJson(KeySet, text));

/** What PDF files are judged by on this device; no roots where it has never seen any. */
interface KnownTrust extends FileTrust {
  /** All of what is published; null where this device has never seen any. */
  keys: KeySet | null;
}

/** What the device knows of all that, as new as can be had. */
export async function fileTrust(): Promise<KnownTrust> {
  const keys = await knownKeys();
  const { roots = [], timestampRoots = [], compromised = [] } = keys ?? {};
  return {
    trustedRoots: roots.map(bytesOf),
    timestampRoots: timestampRoots.map(bytesOf),
    compromised: new Map(compromised.map(({ certificate, from }) => [certificate, new Date(from)])),
    keys,
  };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A status list whose signature holds, as new as can be had; null where there is none. */
export async function knownList(list: number, purpose: StatusPurpose, keys: KeySet): Promise<StatusList | null> {
  return listNamed(listName(list, purpose), keys);
}

/** The same by the name in its address. */
export async function listNamed(name: string, keys: KeySet): Promise<StatusList | null> {
  return (await learnList(name, keys)) ?? keptList(name, keys);
}

/** For when the device's knowledge speaks, and until when it may be relied upon: the oldest of its lists. */
export interface Knowledge {
  asOf: string;
  validUntil: string;
}

/** Fetches keys and every list ahead, so that all of it is there when the network is not; null where nothing is known. */
export async function learn(): Promise<Knowledge | null> {
  const keys = await knownKeys();
  const names = await newest(LISTS_PATH, (text) => readJson(ListNames, text));
  if (keys === null || names === null) return null;
  const lists = await Promise.all(names.lists.map((name) => listNamed(name, keys)));
  const known = lists.filter((list) => list !== null).sort((one, other) => one.asOf.localeCompare(other.asOf));
  const [oldest] = known;
  return oldest && known.length === lists.length ? { asOf: oldest.asOf, validUntil: oldest.validUntil } : null;
}

const pathOf = (name: string) => `${LISTS_PATH}/${name}`;
const changesOf = (name: string) => `${pathOf(name)}/${CHANGES_PATH}`;

/** The whole list that was fetched once, and what changed since as it was learnt last. */
async function keptList(name: string, keys: KeySet): Promise<StatusList | null> {
  const whole = await wholeList(name, keys);
  const changes = await kept(changesOf(name));
  return whole && changes ? ((await readChanges(changes, whole, keys)) ?? whole) : whole;
}

async function wholeList(name: string, keys: KeySet): Promise<StatusList | null> {
  const token = await kept(pathOf(name));
  const list = token === null ? null : await readStatusList(token, keys);
  return list?.name === name ? list : null;
}

/** Asks for what changed since the whole list that is held; where that is of no use, the whole list comes instead. */
async function learnList(name: string, keys: KeySet): Promise<StatusList | null> {
  const whole = await wholeList(name, keys);
  const query = whole && new URLSearchParams({ since: whole.asOf, digest: await digestOf(whole.bits) });
  const answer = await fetched(query ? `${changesOf(name)}?${query}` : pathOf(name));
  const token = answer?.ok ? await answer.text() : null;
  if (token === null) return null;
  const changed = whole && (await readChanges(token, whole, keys));
  if (changed) await keep(changesOf(name), token);
  if (changed) return changed;
  const list = await readStatusList(token, keys);
  if (list?.name !== name) return null;
  await keep(pathOf(name), token);
  await (await caches.open(STORE)).delete(changesOf(name));
  return list;
}

function readJson<T>(schema: { safeParse(value: unknown): { data?: T } }, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
