import type { Page } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type ListAddress, useListAddress } from '../../lib/list-address.ts';
import { EmptyState, ErrorState, LoadingState } from '../states.tsx';
import type { Column, Filter } from './column.ts';
import { ListBar } from './list-bar.tsx';
import { ListCards } from './list-cards.tsx';
import { ListExport, type TakenList } from './list-export.tsx';
import { ListOrder } from './list-order.tsx';
import { ListPager } from './list-pager.tsx';
import { ListRows } from './list-rows.tsx';

interface ResourceTableProps<T, E extends Error> {
  /** Names the list for people who hear it. */
  caption: string;
  /** The question to the API for an address: `(address) => queryOf(listCohorts, { query: address })`. */
  query(address: ListAddress): UseQueryOptions<Page<T>, E, Page<T>, QueryKey> | object;
  columns: readonly [Column<T>, ...Column<T>[]];
  keyOf(item: T): string;
  /** The order in which the endpoint answers when none is asked for, where a column shows it. */
  order?: string;
  filters?: readonly Filter[];
  /** What the search word looks at; no search field without it. */
  searchLabel?: string;
  /** What to say, and what to do, when there is nothing at all. */
  empty: { title: string; text?: string; action?: ReactNode };
  /** The list as a spreadsheet, exactly as it is filtered. */
  taken: TakenList;
}

/** A list with search, filters in the address, order and pages; rows on a desk, cards on a phone. */
export function ResourceTable<T, E extends Error>(props: ResourceTableProps<T, E>) {
  const list = useListAddress();
  const words = useFieldMessages().shell.list;
  const phone = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const query = useQuery(props.query(list.address) as UseQueryOptions<Page<T>, E, Page<T>, QueryKey>);
  const items = query.data?.items ?? [];
  const narrowed = Object.keys(list.address).some((name) => name !== 'sort');
  const Items = phone ? ListCards : ListRows;
  const order = list.address.sort ?? props.order;
  const { caption, columns, keyOf } = props;
  return (
    <Stack gap="md">
      <ListBar filters={props.filters ?? []} searchLabel={props.searchLabel} list={list} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isSuccess && items.length === 0 && !narrowed ? (
        <EmptyState title={props.empty.title} action={props.empty.action}>
          {props.empty.text}
        </EmptyState>
      ) : null}
      {query.isSuccess && items.length === 0 && narrowed ? (
        <EmptyState title={words.nothingFound}>{words.tryOther}</EmptyState>
      ) : null}
      {items.length > 0 ? (
        <>
          {phone ? <ListOrder columns={columns} list={list} order={order} /> : null}
          <Items caption={caption} columns={columns} items={items} keyOf={keyOf} list={list} order={order} />
          <ListExport taken={props.taken} address={list.address} />
          <ListPager count={items.length} nextCursor={query.data?.nextCursor ?? null} list={list} />
        </>
      ) : null}
    </Stack>
  );
}
