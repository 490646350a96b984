import { policies } from '@kompeten/contract';
import { endsNothing, type ReferenceSetting } from '@kompeten/domain';
import { formatNumber, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { SignersSection } from './signers-section.tsx';

/** All policy values, each with what it rests on. */
export function SettingsPage() {
  const words = useMessages().policies;
  const query = useQuery(queryOf(policies.listSettings, {}));
  const columns = useColumns();
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? (
        <SimpleTable caption={words.caption} items={query.data.items} keyOf={({ key }) => key} columns={columns} />
      ) : null}
      <SignersSection />
    </Stack>
  );
}

function useColumns(): [Column<ReferenceSetting>, ...Column<ReferenceSetting>[]] {
  const { policies: words, retention } = useMessages();
  const locale = useLocale();
  const { may } = useActor();
  const name = ({ key }: ReferenceSetting) => words.names[key];
  return [
    {
      id: 'name',
      header: words.columns.name,
      cell: (setting) =>
        may('setting.manage') ? (
          <Link to="/settings/$setting" params={{ setting: setting.key }}>
            {name(setting)}
          </Link>
        ) : (
          name(setting)
        ),
    },
    {
      id: 'value',
      header: words.columns.value,
      cell: ({ key, value, unit, proposed }) => {
        const shown = (each: number) => words.units[unit](formatNumber(locale, each));
        return (
          <>
            {endsNothing(key, value) ? retention.undecided : shown(value)}
            {proposed === null ? null : <Text c="dimmed">{retention.proposals.waits(shown(proposed))}</Text>}
          </>
        );
      },
    },
    { id: 'source', header: words.columns.source, cell: ({ source }) => source },
    {
      id: 'standing',
      header: words.columns.standing,
      cell: ({ confirmed }) =>
        confirmed ? (
          <StatusMark tone="good">{words.confirmed}</StatusMark>
        ) : (
          <StatusMark tone="neutral">{words.unconfirmed}</StatusMark>
        ),
    },
    {
      id: 'changed',
      header: words.columns.changed,
      cell: ({ changedAt }) => (changedAt ? <DateText value={changedAt} /> : <Text c="dimmed">{words.isDefault}</Text>),
    },
  ];
}
