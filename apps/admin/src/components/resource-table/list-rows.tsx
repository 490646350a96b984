import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import type { useListAddress } from '../../lib/list-address.ts';
import { type Column, directionOf } from './column.ts';

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
  first: number;
  before: number;
  after: number;
  measure(element: Element | null): void;
}

/** The list as a table, for a desk. */
export function ListRows<T>({ caption, columns, items, keyOf, list, order, stretch }: ListItemsProps<T>) {
  return (
    <div className="k-table-frame">
      <Table verticalSpacing="sm" highlightOnHover>
        <caption className="k-visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} list={list} order={order} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
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
        </Table.Tbody>
      </Table>
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
    <Table.Tr ref={measure} data-index={index}>
      {columns.map((column) => (
        <Table.Td key={column.id} ta={column.align}>
          {column.cell(item)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

// What stays in sight is not drawn anew while the list is scrolled; React's types forget that an item may be anything.
const ListRow = memo(Row) as typeof Row;

/** The room of rows that are out of sight. */
function Room({ height = 0 }: { height?: number | undefined }) {
  return height > 0 ? <tr aria-hidden style={{ blockSize: height }} /> : null;
}

interface HeaderCellProps<T> extends Pick<ListItemsProps<T>, 'list' | 'order'> {
  column: Column<T>;
}

const icons = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

function HeaderCell<T>({ column, list, order }: HeaderCellProps<T>) {
  const { sort } = column;
  if (!sort) {
    return (
      <Table.Th scope="col" ta={column.align}>
        {column.header}
      </Table.Th>
    );
  }
  const direction = directionOf(column, order);
  const Icon = icons[direction];
  const turned = direction === 'ascending' ? `-${sort}` : sort;
  return (
    <Table.Th scope="col" ta={column.align} aria-sort={direction}>
      <UnstyledButton className="k-sort" onClick={() => list.change({ sort: turned })}>
        {column.header} <Icon size={16} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}
