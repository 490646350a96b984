import type { Page } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type ListAddress, useListAddress } from '../../lib/list-address.ts';
import { EmptyState, ErrorState, LoadingState } from '../states.tsx';
import type { Column, Filter } from './column.ts';
import { EndlessRows } from './endless-rows.tsx';
import { ListBar } from './list-bar.tsx';
import { ListExport, type TakenList } from './list-export.tsx';

/** How an endless list is asked for and shown. */
export interface EndlessTableProps<T> {
  caption: string;
  /** Names the question in the cache. */
  name: string;
  /** Asks for the page of an address. */
  ask(address: ListAddress, signal: AbortSignal): Promise<Page<T>>;
  columns: readonly [Column<T>, ...Column<T>[]];
  keyOf(item: T): string;
  order: string;
  filters?: readonly Filter[];
  searchLabel: string;
  empty: { title: string; text?: string; action?: ReactNode };
  /** The list as a spreadsheet, where it may be taken away. */
  taken?: TakenList;
}

/** A list of any length that is scrolled and not leafed through: only the rows in sight are on the page. */
export function EndlessTable<T>(props: EndlessTableProps<T>) {
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
      {items.length > 0 && props.taken ? <ListExport taken={props.taken} address={list.address} /> : null}
      {items.length > 0 ? <EndlessRows table={props} items={items} query={query} list={list} /> : null}
    </Stack>
  );
}

/** Rows that are asked for at a time. */
const PAGE = '100';

function useEndless<T>({ name, ask }: EndlessTableProps<T>, address: ListAddress) {
  return useInfiniteQuery<Page<T>, Error, InfiniteData<Page<T>>, unknown[], string | undefined>({
    queryKey: [name, 'endless', address],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      ask({ ...address, limit: PAGE, ...(pageParam && { cursor: pageParam }) }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
