import { listExports, retention } from '@kompeten/contract';
import type { RetentionRun } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';

type Report = RetentionRun['reports'][number];

/** What each run of the job found due, erased and held back; counts alone. */
export function RetentionRuns() {
  const words = useMessages().retention;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.runsTitle}
      </Title>
      <ResourceTable
        caption={words.runsCaption}
        query={(address) => queryOf(retention.listRetentionRuns, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        taken={{ endpoint: listExports.exportRetentionRuns, name: words.title }}
        empty={{ title: words.noRuns, text: words.noRunsText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<RetentionRun>, ...Column<RetentionRun>[]] {
  const words = useMessages().retention;
  return [
    {
      id: 'at',
      header: words.run.at,
      cell: ({ startedAt, finishedAt }) => (
        <>
          <DateText value={startedAt} />
          {finishedAt === null ? ` (${words.running})` : null}
        </>
      ),
    },
    { id: 'due', header: words.run.due, cell: ({ reports }) => <Counts reports={reports} of={({ due }) => due} /> },
    {
      id: 'erased',
      header: words.run.erased,
      cell: ({ reports }) => <Counts reports={reports} of={({ erased }) => erased} />,
    },
    {
      id: 'held',
      header: words.run.held,
      cell: ({ reports }) => <HeldOfParts reports={reports} />,
    },
  ];
}

function HeldOfParts({ reports }: { reports: readonly Report[] }) {
  const words = useMessages().retention;
  const locale = useLocale();
  const lines = reports.flatMap(({ part, held }) =>
    held.map(({ reason, count }) =>
      words.heldOf(words.names[part], formatNumber(locale, count), words.reasons[reason]),
    ),
  );
  return lines.length === 0 ? words.none : lines.join('; ');
}

function Counts({ reports, of }: { reports: readonly Report[]; of(report: Report): number }) {
  const words = useMessages().retention;
  const locale = useLocale();
  const counted = reports.filter((report) => of(report) > 0);
  if (counted.length === 0) return words.none;
  return counted.map((report) => words.runLine(words.names[report.part], formatNumber(locale, of(report)))).join('; ');
}
