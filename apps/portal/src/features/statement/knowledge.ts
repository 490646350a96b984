import {
  KEYS_PATH,
  KeySet,
  LISTS_PATH,
  ListNames,
  listName,
  readStatusList,
  type StatusList,
  type StatusPurpose,
} from '@kompeten/statement';

/** What the device keeps to check without a network: public keys and signed lists, nothing about anybody. */
const STORE = 'kompeten-knowledge';

/** Reads what came; null where it is not what was asked for, such as the page of a network that wants a sign-in. */
type Reader<T> = (text: string) => T | null | Promise<T | null>;

/** The newest that can be had, from the network or else from the device; only what could be read is kept. */
async function newest<T>(path: string, read: Reader<T>): Promise<T | null> {
  const store = await caches.open(STORE);
  const answer = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(15_000) }).catch(() => null);
  const fresh = answer?.ok ? await read(await answer.clone().text()) : null;
  if (answer && fresh !== null) {
    await store.put(path, answer);
    return fresh;
  }
  const kept = await store.match(path);
  return kept ? read(await kept.text()) : null;
}

/** The issuer's keys; null where this device has never seen any. */
export const knownKeys = (): Promise<KeySet | null> => newest(KEYS_PATH, (text) => readJson(KeySet, text));

/** A status list whose signature holds, as new as can be had; null where there is none. */
export function knownList(list: number, purpose: StatusPurpose, keys: KeySet): Promise<StatusList | null> {
  return learnList(listName(list, purpose), keys);
}

/** Fetches keys and every list ahead, so that all of it is there when the network is not. */
export async function learn(): Promise<void> {
  const keys = await knownKeys();
  const names = await newest(LISTS_PATH, (text) => readJson(ListNames, text));
  if (keys && names) await Promise.all(names.lists.map((name) => learnList(name, keys)));
}

function learnList(name: string, keys: KeySet): Promise<StatusList | null> {
  return newest(`${LISTS_PATH}/${name}`, async (token) => {
    const list = await readStatusList(token, keys);
    return list?.name === name ? list : null;
  });
}

function readJson<T>(schema: { safeParse(value: unknown): { data?: T } }, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
