import './check-ins.css';
import { attendanceOpenStatuses, type CohortDetail, type TrainingSession } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort, useSessions } from '../../lib/roster.ts';
import { useCentreZone } from './check-ins.queries.ts';
import { Excuses } from './excuses.tsx';

/** The codes of a cohort's sessions, and what trainees ask to be excused from. */
export function CheckInsPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().checkIns;
  const cohort = useCohort(cohortId);
  const zone = useCentreZone(cohort.data?.centreId);
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={cohort.data?.title} />
      <CohortTabs cohortId={cohortId} />
      <Text c="dimmed">{words.lead}</Text>
      {cohort.isError ? <ErrorState error={cohort.error} onRetry={() => cohort.refetch()} /> : null}
      {cohort.data ? <Codes cohort={cohort.data} zone={zone} /> : null}
      {cohort.data ? <Excuses cohortId={cohortId} zone={zone} /> : null}
    </Stack>
  );
}

function Codes({ cohort, zone }: { cohort: CohortDetail; zone: Zone }) {
  const words = useMessages().checkIns;
  const locale = useLocale();
  const sessions = useSessions(cohort.id);
  if (sessions.isLoadingError) return <ErrorState error={sessions.error} onRetry={() => sessions.refetch()} />;
  if (!sessions.data) return <LoadingState lines={3} />;
  const { items } = sessions.data;
  if (items.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const isOpen = attendanceOpenStatuses.includes(cohort.status);
  return (
    <Stack component="section" gap="sm" aria-labelledby="codes-title">
      <Title order={2} size="h4" id="codes-title">
        {words.sessions}
      </Title>
      {isOpen ? null : <Text>{words.notOpen}</Text>}
      <SimpleTable
        caption={words.sessions}
        items={items}
        keyOf={({ id }) => id}
        columns={[
          { id: 'when', header: words.columns.when, cell: ({ startsAt }) => formatInstant(locale, startsAt, zone) },
          { id: 'topic', header: words.columns.topic, cell: ({ topic, unitCodes }) => topic ?? unitCodes.join(', ') },
          {
            id: 'code',
            header: words.columns.code,
            cell: (session) => <Way session={session} isOpen={isOpen} zone={zone} />,
          },
        ]}
      />
    </Stack>
  );
}

/** A screen is opened before its session, so that it hangs when people arrive; only what is over has none. */
function Way({ session, isOpen, zone }: { session: TrainingSession; isOpen: boolean; zone: Zone }) {
  const words = useMessages().checkIns;
  const locale = useLocale();
  const { id: sessionId, cohortId, startsAt, endsAt } = session;
  if (Date.parse(endsAt) < Date.now()) return words.past;
  if (!isOpen) return words.ahead;
  return (
    <LinkButton
      to="/cohorts/$cohortId/sessions/$sessionId/check-in"
      params={{ cohortId, sessionId }}
      variant="outline"
      aria-label={words.showOf(formatInstant(locale, startsAt, zone))}
    >
      {words.show}
    </LinkButton>
  );
}
