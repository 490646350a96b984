import { useFieldMessages } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { isEntry, isOfVisit, isPaper, type OutboxItem } from '../../lib/outbox/outbox.ts';
import { useItemWords, useKindNames } from './item-words.ts';
import { OutboxState } from './outbox-state.tsx';

/** The entries of one cohort, or the visits to one cooperative, in the order in which they were made. */
export function OutboxTable({ items }: { items: readonly OutboxItem[] }) {
  return (
    <SimpleTable caption={useCaption(items)} columns={useColumns(items[0])} items={items} keyOf={({ id }) => id} />
  );
}

function useCaption([first]: readonly OutboxItem[]): string {
  const { checklist, devices, fieldVisits } = useFieldMessages();
  if (!first) return '';
  if (isOfVisit(first)) return fieldVisits.outbox.caption(first.who);
  if (isPaper(first)) return devices.outbox.caption(first.cohortTitle);
  if (!isEntry(first)) return checklist.outbox.caption(first.sessionTitle);
  return first.kind === 'judgement'
    ? checklist.outbox.caption(first.cohortTitle)
    : devices.outbox.caption(first.cohortTitle);
}

function useColumns(first: OutboxItem | undefined): [Column<OutboxItem>, ...Column<OutboxItem>[]] {
  const { devices, fieldVisits } = useFieldMessages();
  const { columns } = devices.outbox;
  const names = useKindNames();
  const wordOf = useItemWords();
  return [
    {
      id: 'who',
      header: first && isOfVisit(first) ? fieldVisits.outbox.cooperative : columns.who,
      cell: ({ who }) => who,
    },
    {
      id: 'what',
      header: columns.what,
      cell: (item) => [`${names[item.kind]} ${item.what}`, wordOf(item)].filter(Boolean).join(': '),
    },
    { id: 'madeAt', header: columns.madeAt, cell: ({ madeAt }) => <DateText value={madeAt} /> },
    { id: 'state', header: columns.state, cell: (item) => <OutboxState item={item} /> },
  ];
}
