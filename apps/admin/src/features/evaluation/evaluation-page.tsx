import { useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { Amendments } from './amendments.tsx';
import { Remedials } from './remedials.tsx';
import { TestScores } from './test-scores.tsx';

/** What is judged beside the sheets of a cohort: units again after it has completed, and amendments by two people. */
export function EvaluationPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().evaluation;
  const cohort = useCohort(cohortId);
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={cohort.data?.title} />
      <CohortTabs cohortId={cohortId} />
      <Text c="dimmed">{words.lead}</Text>
      {cohort.isError ? <ErrorState error={cohort.error} onRetry={() => cohort.refetch()} /> : null}
      {cohort.data ? <TestScores cohort={cohort.data} /> : null}
      {cohort.data ? <Remedials cohort={cohort.data} /> : null}
      {cohort.data ? <Amendments cohortId={cohortId} /> : null}
    </Stack>
  );
}
