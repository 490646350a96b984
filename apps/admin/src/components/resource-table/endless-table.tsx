import type { Page } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { type ListAddress, useListAddress } from '../../lib/list-address.ts';
import { EmptyState, ErrorState, LoadingState } from '../states.tsx';
import type { EndlessList } from './endless-list.ts';
import { EndlessRows } from './endless-rows.tsx';
import { ListBar } from './list-bar.tsx';
import { ListExport } from './list-export.tsx';

/** A list of any length that is scrolled and not leafed through: only the rows in sight are on the page. */
export function EndlessTable<T>(props: EndlessList<T>) {
  const list = useListAddress();
  const words = useMessages().shell.list;
  const query = useEndless(props, list.address);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.keys(list.address).some((name) => name !== 'sort');
  const isEmpty = query.isSuccess && items.length === 0;
  return (
    <Stack gap="md">
      <ListBar filters={props.filters ?? []} searchLabel={props.searchLabel} list={list} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {isEmpty && narrowed ? <EmptyState title={words.nothingFound}>{words.tryOther}</EmptyState> : null}
      {isEmpty && !narrowed ? (
        <EmptyState title={props.empty.title} action={props.empty.action}>
          {props.empty.text}
        </EmptyState>
      ) : null}
      {items.length > 0 ? <ListExport taken={props.taken} address={list.address} /> : null}
      {items.length > 0 ? <EndlessRows table={props} items={items} query={query} list={list} /> : null}
    </Stack>
  );
}

/** Rows that are asked for at a time. */
const PAGE = '200';

function useEndless<T>({ name, ask }: EndlessList<T>, address: ListAddress) {
  return useInfiniteQuery<Page<T>, Error, InfiniteData<Page<T>>, unknown[], string | undefined>({
    queryKey: [name, 'endless', address],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      ask({ ...address, limit: PAGE, ...(pageParam && { cursor: pageParam }) }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
