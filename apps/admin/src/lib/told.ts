import type { Endpoint } from '@kompeten/contract';
import { announce } from './announce.tsx';
import { mutationOf, refresh } from './query.ts';

/**
 * The mutation of a changing endpoint that says when it is done, also where its form is gone by then: done is when the pages know
 * what came of it, or whoever goes on at once would be refused for the version before.
 */
export const toldOf = <E extends Endpoint>(endpoint: E, changes: readonly Endpoint[], sentence: string) => ({
  ...mutationOf(endpoint),
  onSuccess: async () => {
    await refresh(...changes);
    announce(sentence);
  },
});
