import { useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { useListAddress } from '../../lib/list-address.ts';
import type { EndlessList } from './endless-list.ts';
import { ListCards } from './list-cards.tsx';
import { ListOrder } from './list-order.tsx';
import { HEAD, ListRows } from './list-rows.tsx';
import { useStretch } from './stretch.ts';

interface EndlessRowsProps<T> {
  table: EndlessList<T>;
  items: readonly T[];
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): Promise<unknown> };
  list: ReturnType<typeof useListAddress>;
}

/** The next page is asked for this many rows before the end comes in sight. */
const AHEAD = 120;

/** The rows of an endless list, the way to more of them, and how many there are. */
export function EndlessRows<T>(props: EndlessRowsProps<T>) {
  const { table, items, query, list } = props;
  const words = useMessages().shell.list;
  const phone = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const order = list.address.sort ?? table.order;
  return (
    <>
      {phone ? <ListOrder columns={table.columns} list={list} order={order} /> : null}
      <RowsInSight key={String(phone)} {...props} phone={phone} order={order} />
      <Group justify="space-between">
        <Text c="dimmed" size="sm" role="status">
          {hasNextPage ? words.soFar(items.length) : words.whole(items.length)}
        </Text>
        {hasNextPage ? (
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        ) : null}
      </Group>
    </>
  );
}

interface RowsInSightProps<T> extends EndlessRowsProps<T> {
  phone: boolean;
  order: string;
}

/** The rows in sight and some around them. Nothing else is drawn anew while the list is scrolled. */
function RowsInSight<T>({ table, items, query, list, phone, order }: RowsInSightProps<T>) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const { frame, last, ...seen } = useStretch(items.length, phone ? 210 : 57);
  const stretch = { ...seen, rowCount: hasNextPage ? -1 : items.length + HEAD };
  useEffect(() => {
    if (last >= items.length - AHEAD && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, items.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const Items = phone ? ListCards : ListRows;
  const { caption, columns, keyOf } = table;
  return (
    <div ref={frame}>
      <Items {...{ caption, columns, keyOf, list, order, stretch }} items={items.slice(stretch.first, last + 1)} />
    </div>
  );
}
