import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useCohort } from '../../lib/roster.ts';
import { useOpenCohortMentorships } from './mentoring.queries.ts';

/** Mentoring of all cooperatives of a completed cohort begins in one go. */
export function CohortMentoringPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().mentoring;
  const explain = useExplain();
  const query = useCohort(cohortId);
  const open = useOpenCohortMentorships();
  if (query.isError && !query.data) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { title } = query.data;
  return (
    <Stack gap="md" className="k-narrow">
      <PageHeader
        title={words.fromCohort.title}
        lead={words.fromCohort.lead(title)}
        back={
          <Link to="/cohorts/$cohortId" params={{ cohortId }}>
            {title}
          </Link>
        }
      />
      <ErrorSummary faults={open.error ? [{ message: explain(open.error) }] : []} />
      {open.data ? (
        <div role="status">
          <Text>{words.fromCohort.done(open.data.opened.length, open.data.already)}</Text>
          {open.data.withoutCooperative > 0 ? (
            <Text>{words.fromCohort.without(open.data.withoutCooperative)}</Text>
          ) : null}
          <Link to="/mentoring">{words.back}</Link>
        </div>
      ) : (
        <div>
          <Button loading={open.isPending} onClick={() => open.mutate({ params: { cohortId } })}>
            {words.fromCohort.action}
          </Button>
        </div>
      )}
    </Stack>
  );
}
