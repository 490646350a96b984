import { memo } from 'react';
import { CardFacts } from '../card-facts.tsx';
import type { ListItemProps, ListItemsProps } from './list-rows.tsx';

/** The list as cards, for a phone: the first column heads the card. */
export function ListCards<T>({ caption, columns, items, keyOf, stretch }: ListItemsProps<T>) {
  return (
    <ul
      className="k-cards"
      aria-label={caption}
      style={{ paddingBlockStart: stretch?.before, paddingBlockEnd: stretch?.after }}
    >
      {items.map((item, index) => (
        <ListCard
          key={keyOf(item)}
          item={item}
          columns={columns}
          measure={stretch?.measure}
          index={(stretch?.first ?? 0) + index}
        />
      ))}
    </ul>
  );
}

function Card<T>({ item, columns: [title, ...rest], index, measure }: ListItemProps<T>) {
  return (
    <li className="k-card" ref={measure} data-index={index}>
      <div className="k-card-title">{title.cell(item)}</div>
      <CardFacts columns={rest} item={item} />
    </li>
  );
}

// As with rows: what stays in sight is not drawn anew; React's types forget that an item may be anything.
const ListCard = memo(Card) as typeof Card;
