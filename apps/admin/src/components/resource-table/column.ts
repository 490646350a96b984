import type { ReactNode } from 'react';

/** One column of a list. The first column is the thing's name: it links to the thing and heads the card on a phone. */
export interface Column<T> {
  id: string;
  header: string;
  cell(item: T): ReactNode;
  /** The name of this order in the endpoint's `sort`, where it has one. */
  sort?: string;
  align?: 'end';
}

/** A choice that narrows a list; its name is the name in the address and in the endpoint's query. */
export interface Filter {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}
