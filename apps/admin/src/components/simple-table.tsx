import './pages.css';
import { useMediaQuery } from '@mantine/hooks';
import { CardFacts } from './card-facts.tsx';
import type { Column } from './resource-table/column.ts';

interface SimpleTableProps<T> {
  caption: string;
  columns: readonly [Column<T>, ...Column<T>[]];
  items: readonly T[];
  keyOf(item: T): string;
}

/** A whole list that is already here: rows on a desk, cards on a phone. The kit's own table brings 17 kB for scrolling. */
export function SimpleTable<T>({ caption, columns, items, keyOf }: SimpleTableProps<T>) {
  const phone = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  if (phone) return <Cards caption={caption} columns={columns} items={items} keyOf={keyOf} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, since the section around it is the landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="k-table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table className="k-table">
        <caption className="k-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header, align }) => (
              <th key={id} scope="col" style={{ textAlign: align }}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={keyOf(item)}>
              {columns.map(({ id, cell, align }) => (
                <td key={id} style={{ textAlign: align }}>
                  {cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards<T>({ caption, columns: [title, ...rest], items, keyOf }: SimpleTableProps<T>) {
  return (
    <ul className="k-cards" aria-label={caption}>
      {items.map((item) => (
        <li key={keyOf(item)} className="k-card">
          <div className="k-card-title">{title.cell(item)}</div>
          <CardFacts columns={rest} item={item} />
        </li>
      ))}
    </ul>
  );
}
