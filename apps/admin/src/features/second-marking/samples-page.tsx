import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { SampleToMark } from './sample-to-mark.tsx';
import { useSamples } from './second-marking.queries.ts';

/** The samples that the caller is to mark a second time, those first that wait. */
export function SamplesPage() {
  const { assessments, second: words } = useMessages().judgements;
  const query = useSamples();
  const [chosen, setChosen] = useState<string | null>(null);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState lines={4} />;
  const { items } = query.data;
  const sample = items.find(({ id, markedAt }) => id === chosen && markedAt === null);
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={words.lead} />
      {items.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <SimpleTable
          caption={words.title}
          items={items}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'sample',
              header: assessments.candidate,
              cell: ({ id, number, schemeTitle, markedAt }) =>
                markedAt ? (
                  `${words.sample(number)}, ${schemeTitle}`
                ) : (
                  <Button variant="subtle" onClick={() => setChosen(id)}>
                    {words.sample(number)}, {schemeTitle}
                  </Button>
                ),
            },
            { id: 'drawnAt', header: assessments.when, cell: ({ drawnAt }) => <DateText value={drawnAt} /> },
            {
              id: 'status',
              header: assessments.status,
              cell: ({ markedAt }) => (
                <StatusMark tone={markedAt ? 'good' : 'warn'}>{markedAt ? words.marked : words.waiting}</StatusMark>
              ),
            },
          ]}
        />
      )}
      {sample ? <SampleToMark key={sample.id} sample={sample} onDone={() => setChosen(null)} /> : null}
    </Stack>
  );
}
