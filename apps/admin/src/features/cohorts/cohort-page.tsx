import { attendanceOpenStatuses, type CohortDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { SimpleGrid, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { AttendanceDanger } from '../../components/attendance-danger.tsx';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { CohortFacts } from './cohort-fields.tsx';
import { CohortStanding } from './cohort-standing.tsx';
import { CohortSteps } from './cohort-steps.tsx';
import { CohortTrack } from './cohort-track.tsx';

const trained: readonly string[] = ['completed', 'archived'];
const closed: readonly string[] = ['completed', 'archived', 'cancelled'];

/** One cohort: where it stands, what it takes next, and what stands against it. */
export function CohortPage({ cohortId }: { cohortId: string }) {
  const words = useMessages();
  const { may } = useActor();
  const query = useCohort(cohortId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const cohort = query.data;
  const mayManage = may('cohort.manage', { centreId: cohort.centreId });
  return (
    <Stack gap="lg">
      <PageHeader
        title={cohort.title}
        lead={cohort.centreName}
        status={<CohortStanding status={cohort.status} />}
        back={<Link to="/cohorts">{words.cohortTabs.back}</Link>}
        actions={<CohortActs cohort={cohort} mayManage={mayManage} />}
      />
      <CohortTabs cohortId={cohortId} />
      <CohortTrack status={cohort.status} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <CohortSteps cohort={cohort} mayManage={mayManage} />
        <CohortFacts cohort={cohort} />
      </SimpleGrid>
      {attendanceOpenStatuses.includes(cohort.status) && may('attendance.read') ? (
        <AttendanceDanger cohortId={cohortId} />
      ) : null}
      <CohortUnits cohort={cohort} />
    </Stack>
  );
}

function CohortActs({ cohort, mayManage }: { cohort: CohortDetail; mayManage: boolean }) {
  const words = useMessages();
  const { may } = useActor();
  const { id: cohortId, status, centreId } = cohort;
  const copy = mayManage ? (
    <LinkButton to="/cohorts/$cohortId/copy" params={{ cohortId }} variant="subtle">
      {words.timetable.copy.action}
    </LinkButton>
  ) : null;
  if (trained.includes(status) && may('mentoring.manage', { centreId })) {
    return (
      <>
        {copy}
        <LinkButton to="/cohorts/$cohortId/mentoring" params={{ cohortId }} variant="default">
          {words.mentoring.fromCohort.action}
        </LinkButton>
      </>
    );
  }
  if (!mayManage || closed.includes(status)) return copy;
  return (
    <>
      {copy}
      <LinkButton to="/cohorts/$cohortId/change" params={{ cohortId }} variant="default">
        {words.cohorts.edit}
      </LinkButton>
    </>
  );
}

function CohortUnits({ cohort }: { cohort: CohortDetail }) {
  const { cohorts: words } = useMessages();
  return (
    <div>
      <Title order={2} size="h4" mb="sm">
        {words.units}
      </Title>
      <SimpleTable
        caption={words.units}
        items={cohort.units}
        keyOf={({ code }) => code}
        columns={[
          { id: 'title', header: words.unitColumns.title, cell: ({ title }) => title },
          { id: 'code', header: words.unitColumns.code, cell: ({ code }) => code },
          { id: 'hours', header: words.unitColumns.hours, cell: ({ lessonHours }) => lessonHours },
          {
            id: 'compulsory',
            header: words.unitColumns.compulsory,
            cell: ({ compulsory }) => (compulsory ? words.compulsory : words.elective),
          },
        ]}
      />
    </div>
  );
}
