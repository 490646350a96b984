import { digestOf, KEYS_PATH, KeySet, LISTS_PATH, readStatusList, type StatusList } from '@kompeten/statement';
import type { TestApi } from './test-api.ts';

/** What a verifier asks of a running API: keys, lists, and what changed of them. */
export function publishedLists(origin: () => TestApi['origin']) {
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${origin()}${path}`, { headers });
  const keys = async () => KeySet.parse(await (await get(KEYS_PATH)).json());
  const tokenOf = async (name: string) => (await get(`${LISTS_PATH}/${name}`)).text();
  return {
    get,
    keys,
    tokenOf,
    /** A list whose signature holds. */
    async held(name: string): Promise<StatusList> {
      const read = await readStatusList(await tokenOf(name), await keys());
      if (read === null) throw new Error(`${name} is not signed`);
      return read;
    },
    /** What changed since a list. */
    async changesSince({ name, asOf, bits }: StatusList): Promise<Response> {
      const query = new URLSearchParams({ since: asOf, digest: await digestOf(bits) });
      return get(`${LISTS_PATH}/${name}/changes?${query}`);
    },
  };
}
