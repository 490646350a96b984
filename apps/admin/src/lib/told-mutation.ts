import type { Endpoint } from '@kompeten/contract';
import { announce } from './announce.tsx';
import { mutationOf, refresh } from './query.ts';

/**
 * A change that says when it is done, also where its form is drawn anew by what it changed: done is when the page knows what
 * came of it, or whoever goes on at once would be refused for the version before.
 */
export const toldMutationOf = <E extends Endpoint>(endpoint: E, changes: readonly Endpoint[], sentence: string) => ({
  ...mutationOf(endpoint),
  onSuccess: async () => {
    await refresh(...changes);
    announce(sentence);
  },
});
