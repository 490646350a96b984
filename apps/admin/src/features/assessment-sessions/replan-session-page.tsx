import type { AssessmentSession } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useAssessmentSession, useReplanAssessment, useScheduledApplications } from './assessment-sessions.queries.ts';
import { PlanForm } from './plan-form.tsx';
import { planOf } from './session-plan.ts';

/** Plans a session anew that has not begun: another day, place, assessor, invigilator or candidate. */
export function ReplanSessionPage({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentSessions;
  const query = useAssessmentSession(sessionId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const session = query.data;
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={words.replan.title}
        lead={words.replan.lead(session.title)}
        back={
          <Link to="/assessment-sessions/$sessionId" params={{ sessionId }}>
            {words.replan.back}
          </Link>
        }
      />
      {session.status === 'scheduled' ? (
        <Replan session={session} />
      ) : (
        <StatusMark tone="warn">{words.replan.closed}</StatusMark>
      )}
    </Stack>
  );
}

function Replan({ session }: { session: AssessmentSession }) {
  const words = useMessages().assessmentSessions.replan;
  const navigate = useNavigate();
  const replan = useReplanAssessment();
  const { id: sessionId, bodyId, version, schemeVersionId, candidacies } = session;
  const numbers = useScheduledApplications(schemeVersionId).data?.items;
  if (!numbers) return <LoadingState />;
  const seated = candidacies.map(({ applicationId, fullName }) => ({
    ...{ id: applicationId, fullName },
    number: numbers.find(({ id }) => id === applicationId)?.number ?? '',
  }));
  return (
    <PlanForm
      bodyId={bodyId}
      initial={planOf(session)}
      seated={seated}
      choosesScheme={false}
      act={replan}
      save={words.save}
      onSave={(body) =>
        replan.mutate(
          { params: { sessionId }, body: { ...body, version } },
          {
            onSuccess: () => {
              announce(words.saved);
              void navigate({ to: '/assessment-sessions/$sessionId', params: { sessionId } });
            },
          },
        )
      }
    />
  );
}
