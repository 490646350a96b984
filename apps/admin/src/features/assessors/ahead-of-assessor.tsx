import type { Assessor } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useLoadsOf } from './assessors.queries.ts';

/** What lies before an assessor, day by day against the ratio (rule 11). */
export function AheadOfAssessor({ assessor: { id, bodyId } }: { assessor: Assessor }) {
  const words = useMessages().assessors.load;
  const query = useLoadsOf(bodyId);
  const load = query.data?.items.find(({ assessorId }) => assessorId === id);
  return (
    <Stack component="section" gap="xs" aria-labelledby="load-title">
      <Title order={2} size="h4" id="load-title">
        {words.title}
      </Title>
      {query.isLoadingError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isPending ? <LoadingState lines={2} /> : null}
      {load ? <Text>{load.candidates === 0 ? words.none : words.lead(load.candidates, load.most)}</Text> : null}
      {load && load.days.length > 0 ? (
        <SimpleTable
          caption={words.caption}
          items={load.days}
          keyOf={({ day }) => day}
          columns={[
            { id: 'day', header: words.day, cell: ({ day }) => <DateText value={day} /> },
            {
              id: 'candidates',
              header: words.candidates,
              cell: ({ candidates }) => words.ratio(candidates, load.most),
            },
            {
              id: 'standing',
              header: words.standing,
              cell: ({ full }) => (
                <StatusMark tone={full ? 'warn' : 'good'}>{full ? words.full : words.free}</StatusMark>
              ),
            },
          ]}
        />
      ) : null}
    </Stack>
  );
}
