import { calendar } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { announce } from '../lib/announce.tsx';
import { useExplain } from '../lib/explain.ts';
import { mutationOf, queryOf } from '../lib/query.ts';
import { AccountCard } from './account-card.tsx';
import { LoadingState } from './states.tsx';

/** The address of one's own calendar: made, copied, replaced, withdrawn. */
export function CalendarFeed() {
  const words = useMessages().calendar;
  const explain = useExplain();
  const query = useQuery(queryOf(calendar.getMyCalendarFeed, {}));
  const make = useMutation(mutationOf(calendar.makeMyCalendarFeed, [calendar.getMyCalendarFeed]));
  const withdraw = useMutation(mutationOf(calendar.withdrawMyCalendarFeed, [calendar.getMyCalendarFeed]));
  const fault = [query, make, withdraw].find(({ isError }) => isError)?.error;
  const feed = query.data?.feed;
  return (
    <AccountCard title={words.title} lead={words.lead}>
      {query.isPending ? <LoadingState lines={2} /> : null}
      {feed ? <Address path={feed.path} /> : null}
      {query.data && !feed ? <Text>{words.none}</Text> : null}
      {fault ? (
        <Text c="bad" role="alert">
          {explain(fault)}
        </Text>
      ) : null}
      <Group gap="sm">
        <Button
          variant={feed ? 'default' : 'filled'}
          loading={make.isPending}
          onClick={() => make.mutate({}, { onSuccess: () => announce(words.made) })}
        >
          {feed ? words.renew : words.make}
        </Button>
        {feed ? (
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({}, { onSuccess: () => announce(words.withdrawn) })}
          >
            {words.withdraw}
          </Button>
        ) : null}
      </Group>
    </AccountCard>
  );
}

function Address({ path }: { path: string }) {
  const words = useMessages().calendar;
  const address = `${window.location.origin}${path}`;
  return (
    <div className="k-secret">
      <Text fw={600}>{words.address}</Text>
      <Code className="k-secret-text">{address}</Code>
      <Group gap="sm">
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="light" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
        <a href={address.replace(/^https?:/, 'webcal:')}>{words.open}</a>
      </Group>
      <Text size="sm">{words.secret}</Text>
    </div>
  );
}
