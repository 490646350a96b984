import { instruments } from '@kompeten/contract';
import type { InstrumentSetDetail, InstrumentStatistics, ItemStatistics } from '@kompeten/domain';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';
import { useInstrumentSet } from './instruments.queries.ts';

/** What use has shown of the questions of a set, with a warning on those that are weak. */
export function StatisticsPage({ setId }: { setId: string }) {
  const words = useMessages().instruments;
  const set = useInstrumentSet(setId);
  const figures = useQuery(queryOf(instruments.getInstrumentStatistics, { params: { setId } }));
  const error = set.error ?? figures.error;
  if (error) return <ErrorPage error={error} onRetry={() => figures.refetch()} />;
  if (!set.data || !figures.data) return <LoadingState />;
  const { papers } = figures.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.statistics.title}
        lead={set.data.title}
        back={
          <Link to="/instruments/$setId" params={{ setId }}>
            {words.item.back}
          </Link>
        }
      />
      <Text>{papers === 0 ? words.statistics.none : words.statistics.lead(papers)}</Text>
      <Text c="dimmed">{words.statistics.explained}</Text>
      <Reliability figures={figures.data} />
      <Figures set={set.data} items={figures.data.items} />
    </Stack>
  );
}

/** A figure with two decimals in the reader's language; a dash where it is not defined. */
function useFigure() {
  const format = new Intl.NumberFormat(useLocale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value: number | null) => (value === null ? '–' : format.format(value));
}

function Reliability({ figures: { forms } }: { figures: InstrumentStatistics }) {
  const words = useMessages().instruments.statistics;
  const figure = useFigure();
  if (forms.length === 0) return null;
  return (
    <section aria-labelledby="reliability-title">
      <Title order={2} size="h4" id="reliability-title">
        {words.reliability}
      </Title>
      <Text c="dimmed">{words.reliabilityText}</Text>
      <ul>
        {forms.map(({ form, n, items, kr20 }) => (
          <li key={form}>
            {words.form(form)}: {words.kr20(kr20 === null ? null : figure(kr20), n, items)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ set, items }: { set: InstrumentSetDetail; items: readonly ItemStatistics[] }) {
  const words = useMessages().instruments.statistics;
  const figure = useFigure();
  const known = (id: string) => set.items.find((item) => item.id === id);
  return (
    <SimpleTable
      caption={words.caption}
      items={items}
      keyOf={({ itemId }) => itemId}
      columns={[
        {
          id: 'item',
          header: words.columns.item,
          cell: ({ itemId, options }) => (
            <>
              <Text>{known(itemId)?.body.prompt}</Text>
              {options.map(({ optionId, chosen, correct }) => (
                <Text key={optionId} size="sm" fw={correct ? 600 : undefined} c="dimmed">
                  {words.distractors(known(itemId)?.body.options.find(({ id }) => id === optionId)?.text ?? '', chosen)}
                </Text>
              ))}
            </>
          ),
        },
        { id: 'n', header: words.columns.n, cell: ({ n }) => n, align: 'end' },
        { id: 'p', header: words.columns.difficulty, cell: (item) => figure(item.difficulty), align: 'end' },
        { id: 'd', header: words.columns.upperLower, cell: (item) => figure(item.upperLower), align: 'end' },
        { id: 'r', header: words.columns.pointBiserial, cell: (item) => figure(item.pointBiserial), align: 'end' },
        {
          id: 'warnings',
          header: words.columns.warnings,
          cell: ({ warnings }) =>
            warnings.length === 0
              ? words.sound
              : warnings.map((warning) => (
                  <StatusMark key={warning} tone={warning === 'too_few' ? 'info' : 'warn'}>
                    {words.warning[warning]}
                  </StatusMark>
                )),
        },
      ]}
    />
  );
}
