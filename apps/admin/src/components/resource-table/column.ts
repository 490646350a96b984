import type { ReactNode } from 'react';

/** One column of a list. The first column is the thing's name: it links to the thing and heads the card on a phone. */
export interface Column<T> {
  id: string;
  header: string;
  cell(item: T): ReactNode;
  /** The name of this column in the endpoint's `sort`, where it orders the list. */
  sort?: string;
  align?: 'end';
}

/** How a list is ordered by one of its columns, if it is. */
export function directionOf({ sort }: Pick<Column<never>, 'sort'>, order: string | undefined) {
  if (!sort || order === undefined) return 'none';
  if (order === sort) return 'ascending';
  return order === `-${sort}` ? 'descending' : 'none';
}

/** A choice that narrows a list; its name is the name in the address and in the endpoint's query. */
export interface Filter {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}
