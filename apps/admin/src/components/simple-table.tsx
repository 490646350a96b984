import './pages.css';
import { Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Column } from './resource-table/column.ts';

interface SimpleTableProps<T> {
  caption: string;
  columns: readonly [Column<T>, ...Column<T>[]];
  items: readonly T[];
  keyOf(item: T): string;
}

/** A whole list that is already here: rows on a desk, cards on a phone. */
export function SimpleTable<T>({ caption, columns, items, keyOf }: SimpleTableProps<T>) {
  const phone = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  if (phone) return <Cards caption={caption} columns={columns} items={items} keyOf={keyOf} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, since the section around it is the landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="k-table-frame" role="group" aria-label={caption} tabIndex={0}>
      <Table verticalSpacing="sm">
        <caption className="k-visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ id, header, align }) => (
              <Table.Th key={id} scope="col" ta={align}>
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={keyOf(item)}>
              {columns.map(({ id, cell, align }) => (
                <Table.Td key={id} ta={align}>
                  {cell(item)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Cards<T>({ caption, columns: [title, ...rest], items, keyOf }: SimpleTableProps<T>) {
  return (
    <ul className="k-cards" aria-label={caption}>
      {items.map((item) => (
        <li key={keyOf(item)} className="k-card">
          <div className="k-card-title">{title.cell(item)}</div>
          <dl>
            {rest.map(({ id, header, cell }) => (
              <div key={id}>
                <dt>{header}</dt>
                <dd>{cell(item)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
