import { retention } from '@kompeten/contract';
import { isUndecided, type RetentionForecast, type RetentionOverview, retentionSettings } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { HeldBackText } from './held-back-text.tsx';
import { RetentionProposals } from './retention-proposals.tsx';
import { RetentionRuns } from './retention-runs.tsx';

/** How long each kind of record is kept, what the next run will do, what has no end and why, and what the runs did. */
export function RetentionPage() {
  const words = useMessages().retention;
  const query = useQuery({ ...queryOf(retention.getRetention, {}), staleTime: 0 });
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={words.lead} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? <Kinds overview={query.data} /> : null}
      <RetentionRuns />
    </Stack>
  );
}

function Kinds({ overview }: { overview: RetentionOverview }) {
  const { items, kept } = overview;
  const words = useMessages().retention;
  const columns = useColumns();
  return (
    <>
      <RetentionProposals overview={overview} />
      <SimpleTable caption={words.caption} items={items} keyOf={({ part }) => part} columns={columns} />
      <section>
        <Title order={2} size="h4">
          {words.keptTitle}
        </Title>
        <ul>
          {kept.map(({ record, reason }) => (
            <li key={record}>{words.keptLine(words.names[record], words.reasons[reason])}</li>
          ))}
        </ul>
      </section>
      <section>
        <Title order={2} size="h4">
          {words.others}
        </Title>
        <Text>{words.othersText}</Text>
        <Link to="/settings">{words.settings}</Link>
      </section>
    </>
  );
}

function useColumns(): [Column<RetentionForecast>, ...Column<RetentionForecast>[]] {
  const words = useMessages().retention;
  const locale = useLocale();
  const { may } = useActor();
  const kept = (months: number) => (isUndecided(months) ? words.undecided : words.months(formatNumber(locale, months)));
  return [
    { id: 'part', header: words.columns.part, cell: ({ part }) => words.names[part] },
    {
      id: 'months',
      header: words.columns.months,
      cell: ({ part, months }) =>
        may('setting.manage') ? (
          <Link to="/settings/$setting" params={{ setting: retentionSettings[part] }}>
            {kept(months)}
          </Link>
        ) : (
          kept(months)
        ),
    },
    { id: 'due', header: words.columns.due, align: 'end', cell: ({ due }) => formatNumber(locale, due) },
    { id: 'goes', header: words.columns.goes, align: 'end', cell: ({ goes }) => formatNumber(locale, goes) },
    { id: 'held', header: words.columns.held, cell: ({ held }) => <HeldBackText held={held} /> },
  ];
}
