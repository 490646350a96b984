import type { ListItemsProps } from './list-rows.tsx';

/** The list as cards, for a phone: the first column heads the card. */
export function ListCards<T>({ caption, columns, items, keyOf, stretch }: ListItemsProps<T>) {
  const [title, ...rest] = columns;
  return (
    <ul
      className="k-cards"
      aria-label={caption}
      style={{ paddingBlockStart: stretch?.before, paddingBlockEnd: stretch?.after }}
    >
      {items.map((item, index) => (
        <li key={keyOf(item)} className="k-card" ref={stretch?.measure} data-index={(stretch?.first ?? 0) + index}>
          <div className="k-card-title">{title.cell(item)}</div>
          <dl>
            {rest.map((column) => (
              <div key={column.id}>
                <dt>{column.header}</dt>
                <dd>{column.cell(item)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
