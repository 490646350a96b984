import type { Column } from './resource-table/column.ts';

/** What stands in a cell that has nothing to say. */
const NOTHINGS: readonly unknown[] = ['–', '', null, undefined, false];

interface CardFactsProps<T> {
  columns: readonly Column<T>[];
  item: T;
}

/** What a list says of an item, on its card for a phone: what is not known takes no room there. */
export function CardFacts<T>({ columns, item }: CardFactsProps<T>) {
  const facts = columns
    .map(({ id, header, cell }) => ({ id, header, value: cell(item) }))
    .filter(({ value }) => !NOTHINGS.includes(value));
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ id, header, value }) => (
        <div key={id}>
          <dt>{header}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
