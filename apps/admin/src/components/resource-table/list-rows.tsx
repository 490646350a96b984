import '../pages.css';
import { UnstyledButton } from '@mantine/core';
import { ArrowDownIcon, ArrowUpDownIcon, ArrowUpIcon } from 'lucide-react';
import { memo } from 'react';
import type { useListAddress } from '../../lib/list-address.ts';
import { type Column, directionOf } from './column.ts';

/** The rows of a table's head, as its rows are counted. */
export const HEAD = 1;

/** What rows and cards both need. */
export interface ListItemsProps<T> {
  caption: string;
  columns: readonly [Column<T>, ...Column<T>[]];
  items: readonly T[];
  keyOf(item: T): string;
  list: ReturnType<typeof useListAddress>;
  /** How the list is ordered: the name of a column, with `-` before it from the end. */
  order: string | undefined;
  /** Where the items are a stretch of a longer list that is scrolled. */
  stretch?: Stretch | undefined;
}

/** A stretch of a list: the place of its first item, the room that the items before and behind it take, and how one is measured. */
export interface Stretch {
  /** How many rows the whole table has, its head among them, for those who hear it; -1 while nobody knows. */
  rowCount: number;
  first: number;
  before: number;
  after: number;
  measure(element: Element | null): void;
}

/** The list as a table, for a desk. Its cells are the browser's own: a list that is scrolled makes hundreds of them a second. */
export function ListRows<T>({ caption, columns, items, keyOf, list, order, stretch }: ListItemsProps<T>) {
  return (
    <div className="k-table-frame">
      <table className="k-table k-list-table" aria-rowcount={stretch?.rowCount}>
        <caption className="k-visually-hidden">{caption}</caption>
        <ListHead columns={columns} list={list} order={order} />
        <tbody>
          <Room height={stretch?.before} />
          {items.map((item, index) => (
            <ListRow
              key={keyOf(item)}
              item={item}
              columns={columns}
              measure={stretch?.measure}
              index={(stretch?.first ?? 0) + index}
            />
          ))}
          <Room height={stretch?.after} />
        </tbody>
      </table>
    </div>
  );
}

/** An item as it stands in a list that is scrolled. */
export interface ListItemProps<T> extends Pick<ListItemsProps<T>, 'columns'> {
  item: T;
  index: number;
  measure: Stretch['measure'] | undefined;
}

function Row<T>({ item, columns, index, measure }: ListItemProps<T>) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={measure && index + HEAD + 1}>
      {columns.map(({ id, align, cell }) => (
        <td key={id} style={align && { textAlign: align }}>
          {cell(item)}
        </td>
      ))}
    </tr>
  );
}

// What stays in sight is not drawn anew while the list is scrolled; React's types forget that an item may be anything.
const ListRow = memo(Row) as typeof Row;

/** The room of rows that are out of sight. */
function Room({ height = 0 }: { height?: number | undefined }) {
  return height > 0 ? <tr aria-hidden style={{ blockSize: height }} /> : null;
}

type ListHeadProps<T> = Pick<ListItemsProps<T>, 'columns' | 'list' | 'order'>;

function Head<T>({ columns, list, order }: ListHeadProps<T>) {
  return (
    <thead>
      <tr aria-rowindex={HEAD}>
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} list={list} order={order} />
        ))}
      </tr>
    </thead>
  );
}

const ListHead = memo(Head) as typeof Head;

interface HeaderCellProps<T> extends Pick<ListItemsProps<T>, 'list' | 'order'> {
  column: Column<T>;
}

const icons = { ascending: ArrowUpIcon, descending: ArrowDownIcon, none: ArrowUpDownIcon };

function HeaderCell<T>({ column, list, order }: HeaderCellProps<T>) {
  const { sort, align } = column;
  const style = align && { textAlign: align };
  if (!sort) {
    return (
      <th scope="col" style={style}>
        {column.header}
      </th>
    );
  }
  const direction = directionOf(column, order);
  const Icon = icons[direction];
  const turned = direction === 'ascending' ? `-${sort}` : sort;
  return (
    <th scope="col" style={style} aria-sort={direction}>
      <UnstyledButton className="k-sort" onClick={() => list.change({ sort: turned })}>
        {column.header} <Icon size={16} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
