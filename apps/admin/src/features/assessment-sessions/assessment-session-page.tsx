import type { AssessmentSession } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useAssessmentSession } from './assessment-sessions.queries.ts';
import { AssignmentLetters } from './assignment-letters.tsx';
import { CancelSession } from './cancel-session.tsx';
import { SessionForms } from './session-forms.tsx';
import { SessionSeats } from './session-seats.tsx';
import { sessionTone } from './session-tones.ts';

/** One assessment session: place, time, assessors and candidates. */
export function AssessmentSessionPage({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentSessions;
  const { may } = useActor();
  const query = useAssessmentSession(sessionId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const session = query.data;
  const { title, status, bodyId } = session;
  const schedules = may('assessment.schedule', { bodyId });
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        status={<StatusMark tone={sessionTone[status]}>{words.names.session[status]}</StatusMark>}
        actions={
          schedules && status === 'scheduled' ? (
            <LinkButton to="/assessment-sessions/$sessionId/replan" params={{ sessionId }}>
              {words.replan.title}
            </LinkButton>
          ) : null
        }
        back={<Link to="/assessment-sessions">{words.back}</Link>}
      />
      <SessionFacts session={session} />
      <SessionSeats session={session} schedules={schedules} />
      {status === 'cancelled' ? null : <AssignmentLetters session={session} />}
      {schedules ? <SessionForms session={session} /> : null}
      {schedules && status === 'scheduled' ? <CancelSession session={session} /> : null}
    </Stack>
  );
}

function SessionFacts({ session }: { session: AssessmentSession }) {
  const words = useMessages().assessmentSessions;
  const { schemeTitle, siteName, startsAt, endsAt, assessorList, invigilators, cancelledReason } = session;
  const named = (list: readonly { fullName: string }[]) =>
    list.map(({ fullName }) => fullName).join(', ') || words.none;
  return (
    <Facts
      items={[
        { name: words.facts.scheme, value: schemeTitle },
        { name: words.facts.site, value: siteName },
        {
          name: words.facts.when,
          value: (
            <>
              <DateText value={startsAt} /> – <DateText value={endsAt} />
            </>
          ),
        },
        { name: words.facts.assessors, value: named(assessorList) },
        { name: words.facts.invigilators, value: named(invigilators) },
        ...(cancelledReason ? [{ name: words.facts.reason, value: cancelledReason }] : []),
      ]}
    />
  );
}
