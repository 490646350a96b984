import { developmentHours, type Instructor, type InstructorActivity } from '@kompeten/domain';
import { dayOfInstant, formatDay, StatusMark, type Tone, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorPage, ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { evidenceAddress, useActivities, useMoveActivity } from './instructor-profile.queries.ts';
import { InstructorTabs, useMayKeep } from './instructor-tabs.tsx';
import { useInstructor } from './instructors.queries.ts';

const tones: Record<InstructorActivity['status'], Tone> = { planned: 'info', done: 'good', dropped: 'warn' };

/** The development plan of an instructor, and what came of it. */
export function DevelopmentPage({ instructorId }: { instructorId: string }) {
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Development instructor={query.data} /> : <LoadingState />;
}

function Development({ instructor }: { instructor: Instructor }) {
  const all = useMessages();
  const words = all.instructorProfile.activity;
  const locale = useLocale();
  const mayKeep = useMayKeep()(instructor);
  const activities = useActivities(instructor.id);
  const items = activities.data?.items ?? [];
  const year = Number(dayOfInstant(new Date().toISOString()).slice(0, 4));
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(developmentHours(items, year));
  const plan = mayKeep ? (
    <LinkButton to="/instructors/$instructorId/activities/new" params={{ instructorId: instructor.id }}>
      {words.plan}
    </LinkButton>
  ) : null;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.title}
        lead={words.lead(instructor.fullName)}
        back={<Link to="/instructors">{all.instructors.back}</Link>}
        actions={plan}
      />
      <InstructorTabs instructor={instructor} />
      {activities.isLoadingError ? <ErrorState error={activities.error} onRetry={() => activities.refetch()} /> : null}
      {activities.data && items.length === 0 ? (
        <EmptyState title={words.none} action={plan}>
          {words.noneText}
        </EmptyState>
      ) : null}
      {items.length > 0 ? <Text fw={600}>{words.sum(year, hours)}</Text> : null}
      {items.length > 0 ? <Activities activities={items} mayKeep={mayKeep} /> : null}
    </Stack>
  );
}

function Activities({ activities, mayKeep }: { activities: readonly InstructorActivity[]; mayKeep: boolean }) {
  const { activity: words, absence, evidence, evidenceOf } = useMessages().instructorProfile;
  const locale = useLocale();
  const heads = words.columns;
  return (
    <SimpleTable
      caption={words.caption}
      items={activities}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: heads.title,
          cell: ({ title, provider }) => (provider ? `${title}, ${provider}` : title),
        },
        { id: 'kind', header: heads.kind, cell: ({ kind }) => words.kinds[kind] },
        {
          id: 'days',
          header: heads.days,
          cell: ({ startsOn, endsOn }) => absence.range(formatDay(locale, startsOn), formatDay(locale, endsOn)),
        },
        { id: 'hours', header: heads.hours, cell: ({ hours }) => hours },
        {
          id: 'status',
          header: heads.status,
          cell: ({ status }) => <StatusMark tone={tones[status]}>{words.statuses[status]}</StatusMark>,
        },
        {
          id: 'acts',
          header: heads.acts,
          cell: (each) =>
            each.evidenceId && mayKeep ? (
              <a
                href={evidenceAddress(each.instructorId, each.evidenceId)}
                target="_blank"
                rel="noreferrer"
                aria-label={evidenceOf(each.title)}
              >
                {evidence}
              </a>
            ) : mayKeep && each.status === 'planned' ? (
              <Acts activity={each} />
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}

function Acts({ activity: { id: activityId, instructorId, title, version } }: { activity: InstructorActivity }) {
  const words = useMessages().instructorProfile.activity;
  const explain = useExplain();
  const move = useMoveActivity();
  const params = { instructorId, activityId };
  const drop = () =>
    move.mutate({ params, body: { event: 'drop', version } }, { onSuccess: () => announce(words.dropped) });
  return (
    <Group gap="xs">
      <LinkButton
        to="/instructors/$instructorId/activities/$activityId/complete"
        params={params}
        size="sm"
        variant="light"
        aria-label={words.completeOf(title)}
      >
        {words.complete}
      </LinkButton>
      <Button size="sm" variant="subtle" aria-label={words.dropOf(title)} loading={move.isPending} onClick={drop}>
        {words.drop}
      </Button>
      {move.isError ? (
        <Text size="sm" c="bad" role="alert">
          {explain(move.error)}
        </Text>
      ) : null}
    </Group>
  );
}
