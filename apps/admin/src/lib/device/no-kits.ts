import type { AssessmentKitStore, KitStore, VisitKitStore } from '../vault/vault.ts';

/** Where the browser has no safe place, nothing is prepared. */
export const noKits = {
  all: async () => [],
  get: async () => null,
  put: async () => undefined,
  remove: async () => undefined,
} satisfies KitStore & VisitKitStore & AssessmentKitStore;
