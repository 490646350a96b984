import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState } from '../../components/states.tsx';
import { useMentoredPeople } from './mentoring.queries.ts';

/** Who of the cooperative was trained, and how it went. */
export function MentoredPeople({ mentorshipId }: { mentorshipId: string }) {
  const { people: words, placements, columns } = useMessages().mentoring;
  const training = useMessages().cohorts.title;
  const terms = useTerms();
  const query = useMentoredPeople(mentorshipId);
  const items = query.data?.items ?? [];
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data && items.length === 0 ? <Text c="dimmed">{words.empty}</Text> : null}
      {items.length > 0 ? (
        <SimpleTable
          caption={words.title}
          items={items}
          keyOf={({ personId }) => personId}
          columns={[
            { id: 'person', header: placements.columns.person, cell: ({ fullName }) => fullName },
            {
              id: 'role',
              header: words.role,
              cell: ({ cooperativeRole }) => (cooperativeRole ? terms.cooperativeRole[cooperativeRole] : '–'),
            },
            { id: 'cohort', header: training, cell: ({ cohortTitle }) => cohortTitle },
            {
              id: 'result',
              header: columns.status,
              cell: ({ passed }) => (
                <StatusMark tone={passed ? 'good' : 'neutral'}>{passed ? words.passed : words.notPassed}</StatusMark>
              ),
            },
          ]}
        />
      ) : null}
    </Stack>
  );
}
