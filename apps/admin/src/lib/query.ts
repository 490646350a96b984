import type { AnswerOf, CallInput, Endpoint } from '@kompeten/contract';
import { identity, Problem } from '@kompeten/contract';
import { MutationCache, QueryCache, QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import { connection, noteSignedOut } from './connection.ts';
import { deviceIfOpen } from './device/current-device.ts';
import { keepTyped } from './typed.ts';
import { letGoOfTyped } from './unsaved.ts';

const patient = (failures: number, error: Error) =>
  failures < 2 && connection() === 'online' && error instanceof Problem && (error.status === 0 || error.status === 503);

/**
 * A session that has run out leads to the door, and from there back to this page, with what was typed on it; where no safe place
 * takes that, the page stays as it is. Whoever has a PIN here goes on with what the device holds, and signs in when they like.
 */
const leaveWhenSignedOut = async (error: Error) => {
  const here = window.location.pathname.replace(/^\/admin/, '') + window.location.search;
  if (!(error instanceof Problem) || error.code !== 'identity.signed_out' || here.startsWith('/sign-in')) return;
  if (deviceIfOpen()?.pinSet) {
    noteSignedOut();
    return;
  }
  if (!(await keepTyped())) return;
  letGoOfTyped();
  window.location.assign(`/admin/sign-in?${new URLSearchParams({ next: here })}`);
};

/** One cache for the whole application. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.queryKey[0] !== identity.getSession.operationId) void leaveWhenSignedOut(error);
    },
  }),
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    // Without a network a query fails at once and says so, instead of waiting silently for one.
    queries: { retry: patient, staleTime: 10_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** The query of a reading endpoint: its key is the operation and the input, so nobody writes keys by hand. */
export function queryOf<E extends Endpoint>(endpoint: E, input: CallInput<E>) {
  return queryOptions<AnswerOf<E>, Problem>({
    queryKey: [endpoint.operationId, input],
    queryFn: ({ signal }) => api.call(endpoint, input, { signal }),
  });
}

/** The mutation of a changing endpoint; after it, the queries of the named endpoints are asked anew. */
export function mutationOf<E extends Endpoint>(endpoint: E, changes: readonly Endpoint[] = []) {
  return {
    mutationFn: (input: CallInput<E>): Promise<AnswerOf<E>> => api.call(endpoint, input),
    onSuccess: () => refresh(...changes),
  };
}

/** Marks every answer of these endpoints as old. */
export async function refresh(...endpoints: readonly Endpoint[]): Promise<void> {
  await Promise.all(endpoints.map(({ operationId }) => queryClient.invalidateQueries({ queryKey: [operationId] })));
}
