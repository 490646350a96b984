import type { Page } from '@kompeten/domain';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { useListAddress } from '../lib/list-address.ts';
import type { Column, Filter } from './resource-table/column.ts';
import { ListBar } from './resource-table/list-bar.tsx';
import { ListPager } from './resource-table/list-pager.tsx';
import { SimpleTable } from './simple-table.tsx';
import { ErrorState, LoadingState } from './states.tsx';

interface SimpleListProps<T> {
  caption: string;
  list: ReturnType<typeof useListAddress>;
  query: UseQueryResult<Page<T>>;
  columns: readonly [Column<T>, ...Column<T>[]];
  keyOf(item: T): string;
  searchLabel: string;
  filters?: readonly Filter[];
  /** What is said where there is nothing. */
  empty: ReactNode;
}

/** One page of a list without order and spreadsheet: searched, filtered, and turned to the next page. */
export function SimpleList<T>({ query, list, empty, searchLabel, filters = [], ...table }: SimpleListProps<T>) {
  const items = query.data?.items ?? [];
  return (
    <>
      <ListBar searchLabel={searchLabel} filters={filters} list={list} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isSuccess && items.length === 0 ? empty : null}
      {items.length > 0 ? <SimpleTable items={items} {...table} /> : null}
      {query.data ? <ListPager count={items.length} list={list} nextCursor={query.data.nextCursor} /> : null}
    </>
  );
}
