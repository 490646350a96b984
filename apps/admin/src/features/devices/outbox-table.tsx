import { useFieldMessages } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import type { OutboxItem } from '../../lib/outbox/outbox.ts';
import { useItemWords } from './item-words.ts';
import { OutboxState } from './outbox-state.tsx';

/** The entries of one cohort, in the order in which they were made. */
export function OutboxTable({ title, items }: { title: string; items: readonly OutboxItem[] }) {
  const words = useFieldMessages().devices.outbox;
  return <SimpleTable caption={words.caption(title)} columns={useColumns()} items={items} keyOf={({ id }) => id} />;
}

function useColumns(): [Column<OutboxItem>, ...Column<OutboxItem>[]] {
  const { columns, kinds } = useFieldMessages().devices.outbox;
  const wordOf = useItemWords();
  return [
    { id: 'who', header: columns.who, cell: ({ who }) => who },
    {
      id: 'what',
      header: columns.what,
      cell: (item) => `${kinds[item.kind]} ${item.what}: ${wordOf(item)}`,
    },
    { id: 'madeAt', header: columns.madeAt, cell: ({ madeAt }) => <DateText value={madeAt} /> },
    { id: 'state', header: columns.state, cell: (item) => <OutboxState item={item} /> },
  ];
}
