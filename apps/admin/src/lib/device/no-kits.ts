import type { KitStore } from '../vault/vault.ts';

/** Where the browser has no safe place, nothing is prepared. */
export const noKits: KitStore = {
  all: async () => [],
  get: async () => null,
  put: async () => undefined,
  remove: async () => undefined,
};
