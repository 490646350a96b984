import type { Page } from '@kompeten/domain';
import type { ReactNode } from 'react';
import type { ListAddress } from '../../lib/list-address.ts';
import type { Column, Filter } from './column.ts';
import type { TakenList } from './list-export.tsx';

/** How an endless list is asked for and shown. */
export interface EndlessList<T> {
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
  /** The list as a spreadsheet, exactly as it is filtered. */
  taken: TakenList;
}
