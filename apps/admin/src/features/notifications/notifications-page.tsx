import './notifications.css';
import { notifications } from '@kompeten/contract';
import type { Notification } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { api } from '../../lib/api.ts';
import { mutationOf } from '../../lib/query.ts';

const { listNotifications, countNotifications, readNotifications } = notifications;
const changed = [listNotifications, countNotifications] as const;

/** What one was told, the newest first; opening one reads it. */
export function NotificationsPage() {
  const words = useMessages().notifications;
  const query = useNotifications();
  const read = useMutation(mutationOf(readNotifications, changed));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  const readAll = async () => {
    if (!newest) return;
    await read.mutateAsync({ body: { upTo: newest.at } });
    announce(words.allRead);
  };
  return (
    <Stack gap="md" className="k-narrow">
      <PageHeader title={words.title} lead={words.lead} />
      <Group>
        {items.some(({ readAt }) => readAt === null) ? (
          <Button variant="outline" loading={read.isPending} onClick={readAll}>
            {words.readAll}
          </Button>
        ) : null}
        <Link to="/notification-settings">{words.toSettings}</Link>
      </Group>
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isSuccess && !newest ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      <ul className="k-notifications" aria-label={words.caption}>
        {items.map((item) => (
          <Told key={item.id} item={item} onOpen={() => read.mutate({ body: { ids: [item.id] } })} />
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button variant="outline" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </Stack>
  );
}

function useNotifications() {
  return useInfiniteQuery({
    queryKey: [listNotifications.operationId, {}],
    queryFn: ({ pageParam: cursor, signal }) => api.call(listNotifications, { query: { cursor } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

function Told({ item: { kind, byName, count, path, at, readAt }, onOpen }: { item: Notification; onOpen(): void }) {
  const words = useMessages().notifications;
  const { name, text } = words.kinds[kind];
  return (
    <li className="k-notification" data-unread={readAt === null || undefined}>
      <Way path={path} onOpen={readAt === null ? onOpen : undefined}>
        {name}
        {readAt === null ? <span className="k-visually-hidden">, {words.unread}</span> : null}
      </Way>
      <Text>{text(byName, count)}</Text>
      <Text size="sm" c="dimmed">
        <DateText value={at} />
      </Text>
    </li>
  );
}

/** Leads to a page of this application without leaving it, or to the portal. */
function Way({ path, onOpen, children }: { path: string; onOpen: (() => void) | undefined; children: ReactNode }) {
  const inside = /^\/admin(\/.*)$/.exec(path)?.[1];
  if (!inside) {
    return (
      <a href={path} onClick={onOpen}>
        {children}
      </a>
    );
  }
  return (
    <Link to={inside as '/'} onClick={onOpen}>
      {children}
    </Link>
  );
}
