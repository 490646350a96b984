import { useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { useListAddress } from '../../lib/list-address.ts';
import type { EndlessList } from './endless-list.ts';
import { ListCards } from './list-cards.tsx';
import { ListOrder } from './list-order.tsx';
import { ListRows } from './list-rows.tsx';

interface EndlessRowsProps<T> {
  table: EndlessList<T>;
  items: readonly T[];
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): Promise<unknown> };
  list: ReturnType<typeof useListAddress>;
}

/** The next page is asked for this many rows before the end comes in sight. */
const AHEAD = 120;

/** The rows in sight and some around them; each is measured, since a phone breaks them into several lines. */
export function EndlessRows<T>({ table, items, query, list }: EndlessRowsProps<T>) {
  const words = useMessages().shell.list;
  const phone = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const { frame, seen, stretch } = useStretch(items.length, phone ? 210 : 57);
  const last = seen.at(-1) ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (last >= items.length - AHEAD && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, items.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const Items = phone ? ListCards : ListRows;
  const { caption, columns, keyOf } = table;
  const order = list.address.sort ?? table.order;
  const shown = items.slice(seen[0] ?? 0, last + 1);
  return (
    <>
      {phone ? <ListOrder columns={columns} list={list} order={order} /> : null}
      <div ref={frame}>
        <Items {...{ caption, columns, keyOf, list, order, stretch }} items={shown} />
      </div>
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

/** Which of the items are in sight, and the room of those that are not. */
function useStretch(count: number, estimate: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = frame.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(top + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({ count, estimateSize: () => estimate, overscan: 15, scrollMargin });
  const inSight = rows.getVirtualItems();
  const [first, last] = [inSight[0], inSight.at(-1)];
  const before = first ? first.start - scrollMargin : 0;
  const after = last ? rows.getTotalSize() - (last.end - scrollMargin) : 0;
  const stretch = { first: first?.index ?? 0, before, after, measure: rows.measureElement };
  return { frame, seen: inSight.map(({ index }) => index), stretch };
}
