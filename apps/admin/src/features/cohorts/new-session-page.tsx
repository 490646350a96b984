import type { CohortDetail, TrainingSession } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort, useSessions } from '../../lib/roster.ts';
import { SessionForm } from './session-form.tsx';

/** A session is planned, or one held in the past is entered. */
export function NewSessionPage({ cohortId }: { cohortId: string }) {
  const cohort = useCohort(cohortId);
  const sessions = useSessions(cohortId);
  const failed = [cohort, sessions].find(({ isLoadingError }) => isLoadingError);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => failed.refetch()} />;
  if (!cohort.data || !sessions.data) return <LoadingState />;
  return <Page cohort={cohort.data} sessions={sessions.data.items} />;
}

function Page({ cohort, sessions }: { cohort: CohortDetail; sessions: readonly TrainingSession[] }) {
  const words = useMessages().cohorts;
  const back = (
    <Link to="/cohorts/$cohortId/sessions" params={{ cohortId: cohort.id }}>
      {words.toSessions}
    </Link>
  );
  return (
    <SessionForm cohort={cohort} sessions={sessions}>
      <PageHeader title={words.newSessionTitle} lead={`${cohort.title}. ${words.newSessionLead}`} back={back} />
    </SessionForm>
  );
}
