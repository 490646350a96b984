import { type CohortDetail, dayPlus, mondayOf, plannableStatuses } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { Builder } from './builder.tsx';
import { useWeek } from './timetable.queries.ts';

/** The timetable of a cohort, week by week; whoever may plans in it. */
export function TimetablePage({ cohortId }: { cohortId: string }) {
  const query = useCohort(cohortId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Page cohort={query.data} /> : <LoadingState />;
}

function Page({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages();
  const { may } = useActor();
  const { id: cohortId, centreId, status } = cohort;
  const canPlan = may('cohort.manage', { centreId }) && plannableStatuses.includes(status);
  const { week, turn } = useWeekOf(cohort);
  const query = useWeek(cohortId, week);
  const back = (
    <Link to="/cohorts/$cohortId/sessions" params={{ cohortId }}>
      {words.cohorts.toSessions}
    </Link>
  );
  const fill = canPlan ? (
    <>
      <LinkButton to="/cohorts/$cohortId/timetable/fill" params={{ cohortId }} variant="default">
        {words.timetable.fill}
      </LinkButton>
      <LinkButton to="/cohorts/$cohortId/timetable/import" params={{ cohortId }} variant="default">
        {words.timetable.import}
      </LinkButton>
    </>
  ) : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.timetable.title} lead={words.timetable.lead(cohort.title)} back={back} actions={fill} />
      <CohortTabs cohortId={cohortId} within="sessions" />
      <WeekTurn week={week} onTurn={turn} />
      {canPlan ? null : <Text c="dimmed">{words.timetable.readOnly}</Text>}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? (
        <Builder cohort={cohort} week={query.data} canPlan={canPlan} onTurn={turn} />
      ) : query.isError ? null : (
        <LoadingState />
      )}
    </Stack>
  );
}

/** The week on screen stands in the address; the first is the one in which the cohort begins. */
function useWeekOf({ id: cohortId, startsOn }: CohortDetail) {
  const { week: asked } = useSearch({ strict: false }) as { week?: string };
  const navigate = useNavigate();
  const week = mondayOf(asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : startsOn);
  const turn = (weeks: number) =>
    void navigate({
      to: '/cohorts/$cohortId/timetable',
      params: { cohortId },
      search: { week: dayPlus(week, weeks * 7) } as never,
      replace: true,
      resetScroll: false,
    });
  return { week, turn };
}

function WeekTurn({ week, onTurn }: { week: string; onTurn(weeks: number): void }) {
  const words = useMessages().timetable;
  const locale = useLocale();
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => onTurn(-1)}>
        {words.previous}
      </Button>
      <Text fw={600} role="status">
        {words.weekOf(formatDayRange(locale, week, dayPlus(week, 6)))}
      </Text>
      <Button variant="default" onClick={() => onTurn(1)}>
        {words.next}
      </Button>
    </Group>
  );
}
