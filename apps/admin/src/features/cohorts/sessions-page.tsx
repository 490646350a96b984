import { type CohortDetail, plannableStatuses, type TrainingSession } from '@kompeten/domain';
import { formatInstant, formatTime, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { HandingOn } from '../../components/handing-on.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useZone } from '../../lib/centre-facts.ts';
import { useCohort, useSessions } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { nextSession } from './next-session.ts';
import { RemoveSession } from './remove-session.tsx';
import { type SessionColumns, useSessionColumns } from './session-fields.tsx';

/** The sessions of a cohort by time. */
export function SessionsPage({ cohortId }: { cohortId: string }) {
  const { cohorts: words, timetable } = useMessages();
  const { may } = useActor();
  const cohort = useCohort(cohortId);
  const { data } = cohort;
  const canPlan = data && may('cohort.manage', { centreId: data.centreId }) && plannableStatuses.includes(data.status);
  const add = canPlan ? (
    <LinkButton to="/cohorts/$cohortId/sessions/new" params={{ cohortId }}>
      {words.addSession}
    </LinkButton>
  ) : null;
  return (
    <Stack gap="md">
      <PageHeader
        title={words.sessionsTitle}
        lead={data ? words.sessionsLead(data.title) : undefined}
        actions={
          <>
            <LinkButton to="/cohorts/$cohortId/timetable" params={{ cohortId }} variant={add ? 'default' : undefined}>
              {timetable.title}
            </LinkButton>
            {add}
          </>
        }
      />
      <CohortTabs cohortId={cohortId} />
      {cohort.isError ? <ErrorState error={cohort.error} onRetry={() => cohort.refetch()} /> : null}
      {data ? (
        <SessionList cohort={data} canPlan={Boolean(canPlan)}>
          {add}
        </SessionList>
      ) : null}
    </Stack>
  );
}

interface SessionListProps {
  cohort: CohortDetail;
  canPlan: boolean;
  children: React.ReactNode;
}

function SessionList({ cohort, canPlan, children }: SessionListProps) {
  const words = useMessages().cohorts;
  const sessions = useSessions(cohort.id);
  const zone = useZone(cohort.centreId);
  const columns = useColumns(cohort, zone, canPlan);
  if (sessions.isLoadingError) return <ErrorState error={sessions.error} onRetry={() => sessions.refetch()} />;
  if (!sessions.data) return <LoadingState />;
  if (sessions.data.items.length === 0) {
    return (
      <EmptyState title={words.noSessions} action={children}>
        {words.noSessionsText}
      </EmptyState>
    );
  }
  return (
    <>
      <SimpleTable
        caption={words.sessionsCaption}
        items={sessions.data.items}
        keyOf={({ id }) => id}
        columns={columns}
      />
      <Reminder title={cohort.title} session={nextSession(sessions.data.items, new Date().toISOString())} zone={zone} />
    </>
  );
}

/** What the class is reminded of. */
function Reminder({ title, session, zone }: { title: string; session: TrainingSession | null; zone: Zone }) {
  const words = useMessages().cohorts;
  const locale = useLocale();
  if (!session) return null;
  const { startsAt, endsAt, roomName, place } = session;
  const begins = formatInstant(locale, startsAt, zone);
  return <HandingOn text={words.reminderText(title, begins, formatTime(locale, endsAt, zone), roomName ?? place)} />;
}

function useColumns(cohort: CohortDetail, zone: Zone, canPlan: boolean): SessionColumns {
  const { sessionColumns: heads } = useMessages().cohorts;
  const columns = useSessionColumns(cohort, zone);
  if (!canPlan) return columns;
  return [
    ...columns,
    { id: 'acts', header: heads.acts, cell: (session) => <RemoveSession session={session} zone={zone} /> },
  ];
}
