import { type CohortDetail, plannableStatuses, type TrainingSession } from '@kompeten/domain';
import { formatTime, useLocale, useMessages, useTerms, type Zone } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort, useSessions } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { useZone } from './cohorts.queries.ts';
import { RemoveSession } from './remove-session.tsx';

/** The sessions of a cohort by time. */
export function SessionsPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().cohorts;
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
      <PageHeader title={words.sessionsTitle} lead={data ? words.sessionsLead(data.title) : undefined} actions={add} />
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
  const columns = useColumns(cohort, useZone(cohort.centreId), canPlan);
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
    <SimpleTable caption={words.sessionsCaption} items={sessions.data.items} keyOf={({ id }) => id} columns={columns} />
  );
}

type Columns = [Column<TrainingSession>, ...Column<TrainingSession>[]];

function useColumns(cohort: CohortDetail, zone: Zone, canPlan: boolean): Columns {
  const words = useMessages().cohorts;
  const terms = useTerms();
  const locale = useLocale();
  const { sessionColumns: heads } = words;
  const titles = new Map(cohort.units.map(({ code, title }) => [code, title]));
  const remove: Column<TrainingSession> = {
    id: 'acts',
    header: heads.acts,
    cell: (session) => <RemoveSession session={session} zone={zone} />,
  };
  return [
    {
      id: 'when',
      header: heads.when,
      cell: ({ startsAt, endsAt }) => (
        <>
          <DateText value={startsAt} zone={zone} /> – {formatTime(locale, endsAt, zone)}
        </>
      ),
    },
    {
      id: 'units',
      header: heads.units,
      cell: ({ unitCodes, topic }) =>
        [topic, ...unitCodes.map((code) => titles.get(code) ?? code)].filter(Boolean).join('; '),
    },
    { id: 'instructor', header: heads.instructor, cell: ({ instructorName }) => instructorName },
    {
      id: 'place',
      header: heads.place,
      cell: ({ mode, place }) => (place ? `${terms.sessionMode[mode]}, ${place}` : terms.sessionMode[mode]),
    },
    { id: 'hours', header: heads.hours, cell: ({ lessonHours }) => new Intl.NumberFormat(locale).format(lessonHours) },
    { id: 'note', header: heads.note, cell: (session) => <Note session={session} /> },
    ...(canPlan ? [remove] : []),
  ];
}

function Note({ session: { waiverReason, makeUpForId } }: { session: TrainingSession }) {
  const words = useMessages().cohorts;
  const notes = [makeUpForId ? words.makeUp : null, waiverReason ? words.waived(waiverReason) : null].filter(Boolean);
  return notes.length > 0 ? notes.join('; ') : '–';
}
