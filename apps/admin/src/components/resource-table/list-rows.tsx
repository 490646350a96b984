import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { useListAddress } from '../../lib/list-address.ts';
import type { Column } from './column.ts';

/** What rows and cards both need. */
export interface ListItemsProps<T> {
  caption: string;
  columns: readonly [Column<T>, ...Column<T>[]];
  items: readonly T[];
  keyOf(item: T): string;
  list: ReturnType<typeof useListAddress>;
}

/** The list as a table, for a desk. */
export function ListRows<T>({ caption, columns, items, keyOf, list }: ListItemsProps<T>) {
  return (
    <div className="k-table-frame">
      <Table verticalSpacing="sm" highlightOnHover>
        <caption className="k-visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} list={list} />
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

function HeaderCell<T>({ column, list }: { column: Column<T>; list: ListItemsProps<T>['list'] }) {
  const { sort } = column;
  if (!sort) {
    return (
      <Table.Th scope="col" ta={column.align}>
        {column.header}
      </Table.Th>
    );
  }
  const up = list.address.sort === sort;
  const down = list.address.sort === `-${sort}`;
  const Icon = up ? IconArrowUp : down ? IconArrowDown : IconArrowsSort;
  return (
    <Table.Th scope="col" ta={column.align} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <UnstyledButton className="k-sort" onClick={() => list.change({ sort: up ? `-${sort}` : sort })}>
        {column.header} <Icon size={16} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}
