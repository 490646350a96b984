import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
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
}

/** The list as a table, for a desk. */
export function ListRows<T>({ caption, columns, items, keyOf, list, order }: ListItemsProps<T>) {
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
          {items.map((item) => (
            <Table.Tr key={keyOf(item)}>
              {columns.map((column) => (
                <Table.Td key={column.id} ta={column.align}>
                  {column.cell(item)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
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
