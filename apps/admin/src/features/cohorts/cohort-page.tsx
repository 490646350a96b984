import type { CohortDetail } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages } from '@kompeten/ui';
import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { CohortStanding } from './cohort-standing.tsx';
import { CohortSteps } from './cohort-steps.tsx';
import { CohortTrack } from './cohort-track.tsx';

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
        actions={
          mayManage && !closed.includes(cohort.status) ? (
            <LinkButton to="/cohorts/$cohortId/change" params={{ cohortId }} variant="default">
              {words.cohorts.edit}
            </LinkButton>
          ) : null
        }
      />
      <CohortTabs cohortId={cohortId} />
      <CohortTrack status={cohort.status} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <CohortSteps cohort={cohort} mayManage={mayManage} />
        <CohortFacts cohort={cohort} />
      </SimpleGrid>
      <CohortUnits cohort={cohort} />
    </Stack>
  );
}

function CohortFacts({ cohort }: { cohort: CohortDetail }) {
  const { cohorts: words } = useMessages();
  const locale = useLocale();
  const { curriculumId, curriculumTitle, startsOn, endsOn, seatsTaken, capacity, completedAt, hoursWaiver } = cohort;
  const { lessonHoursHeld: held, lessonHoursPlanned: planned } = cohort;
  const number = new Intl.NumberFormat(locale);
  return (
    <Stack gap="lg">
      <Facts
        items={[
          {
            name: words.facts.curriculum,
            value: (
              <Link to="/curricula/$curriculumId" params={{ curriculumId }}>
                {curriculumTitle}
              </Link>
            ),
          },
          { name: words.facts.period, value: formatDayRange(locale, startsOn, endsOn) },
          { name: words.facts.seats, value: words.seats(seatsTaken, capacity) },
          ...(completedAt ? [{ name: words.facts.completedAt, value: <DateText value={completedAt} /> }] : []),
          ...(hoursWaiver ? [{ name: words.facts.waiver, value: hoursWaiver }] : []),
        ]}
      />
      <div>
        <ProgressBar label={words.hours} done={held} total={planned} />
        <Text size="sm" c="dimmed" mt={4}>
          {words.hoursOf(number.format(held), number.format(planned))}
        </Text>
      </div>
    </Stack>
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
