import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';

/** A list's question as it stands in the address: search word, filters, order, cursor. */
export type ListAddress = Readonly<Record<string, string>>;

type Change = Readonly<Record<string, string | undefined>>;

/** Merges a change into the address; empty values leave it, and a new question starts at the first page. */
export function changedAddress(address: ListAddress, change: Change): ListAddress {
  const merged: Change = { ...address, cursor: undefined, ...change };
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** The trail of cursors that led to this page; it travels with the history entry, not in the address. */
const trailOf = (state: object): string[] =>
  'trail' in state && Array.isArray(state.trail) ? (state.trail as string[]) : [];

/** Reads and writes the question of a list in the address, so that a link shows the same list to a colleague. */
export function useListAddress() {
  const address = useSearch({ strict: false }) as ListAddress;
  const state = useRouterState({ select: (router) => router.location.state });
  const navigate = useNavigate();
  const trail = trailOf(state);
  const go = (search: ListAddress, next: string[], replace: boolean) =>
    navigate({ to: '.', search: search as never, state: { trail: next } as never, replace, resetScroll: false });
  return {
    address,
    page: trail.length + 1,
    change: (change: Change) => go(changedAddress(address, change), [], true),
    next: (cursor: string) => go(changedAddress(address, { cursor }), [...trail, address.cursor ?? ''], false),
    previous: address.cursor
      ? () => go(changedAddress(address, { cursor: trail.at(-1) }), trail.slice(0, -1), false)
      : null,
  };
}
