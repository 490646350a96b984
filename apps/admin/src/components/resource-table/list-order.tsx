import { useFieldMessages } from '@kompeten/ui';
import { NativeSelect } from '@mantine/core';
import type { ListItemsProps } from './list-rows.tsx';

/** The order of a list as a choice, for a phone, where the cards have no header to press. */
export function ListOrder<T>({ columns, list, order }: Pick<ListItemsProps<T>, 'columns' | 'list' | 'order'>) {
  const words = useFieldMessages().shell.list;
  const options = columns.flatMap(({ sort, header }) =>
    sort
      ? [
          { value: sort, label: words.ascending(header) },
          { value: `-${sort}`, label: words.descending(header) },
        ]
      : [],
  );
  if (options.length === 0) return null;
  const known = options.some(({ value }) => value === order);
  return (
    <NativeSelect
      size="md"
      label={words.order}
      value={known ? order : ''}
      onChange={(event) => list.change({ sort: event.currentTarget.value })}
      data={known ? options : [{ value: '', label: words.usualOrder }, ...options]}
    />
  );
}
