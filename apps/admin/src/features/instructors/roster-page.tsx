import { dayPlus, type InstructorRoster, mondayOf } from '@kompeten/domain';
import { dayOfInstant, formatNumber, formatShortDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CentreField, useOnlyCentre } from '../../components/centre-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useInstructorRoster } from './instructor-profile.queries.ts';

const SPAN = 56;
type Row = InstructorRoster['items'][number];

/** The instructors of a centre over eight weeks: lesson hours, and days on which they cannot teach. */
export function RosterPage() {
  const all = useMessages();
  const words = all.instructorProfile.rosterPage;
  const only = useOnlyCentre('instructor.read');
  const [centreId, setCentreId] = useState(only ?? '');
  const [from, setFrom] = useState(() => mondayOf(dayOfInstant(new Date().toISOString())));
  const query = useInstructorRoster(centreId, from);
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={<Link to="/instructors">{all.instructors.back}</Link>}
        actions={
          <Group gap="sm">
            <Button variant="default" onClick={() => setFrom(dayPlus(from, -SPAN))}>
              {words.earlier}
            </Button>
            <Button variant="default" onClick={() => setFrom(dayPlus(from, SPAN))}>
              {words.later}
            </Button>
          </Group>
        }
      />
      {only ? null : <CentreField id="centreId" label={words.centre} value={centreId} onChange={setCentreId} />}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isLoading ? <LoadingState /> : null}
      {query.data ? <Roster roster={query.data} /> : null}
    </Stack>
  );
}

function Roster({ roster: { items, limits } }: { roster: InstructorRoster }) {
  const words = useMessages().instructorProfile.rosterPage;
  const locale = useLocale();
  if (items.length === 0) return <EmptyState title={words.none}>{words.lead}</EmptyState>;
  const weeks = (items[0]?.weeks ?? []).map(
    ({ startsOn }, index): Column<Row> => ({
      id: startsOn,
      header: words.week(formatShortDay(locale, startsOn)),
      cell: (row) => <Week week={row.weeks[index]} />,
    }),
  );
  const name: Column<Row> = {
    id: 'name',
    header: words.name,
    cell: ({ instructorId, fullName }) => (
      <Link to="/instructors/$instructorId" params={{ instructorId }}>
        {fullName}
      </Link>
    ),
  };
  return (
    <>
      <Text c="dimmed">{words.limit(limits.week)}</Text>
      <SimpleTable
        caption={words.caption}
        items={items}
        keyOf={({ instructorId }) => instructorId}
        columns={[name, ...weeks]}
      />
    </>
  );
}

function Week({ week }: { week: Row['weeks'][number] | undefined }) {
  const words = useMessages().instructorProfile.rosterPage;
  const locale = useLocale();
  if (!week) return null;
  const said = words.cell(formatNumber(locale, week.lessonHours), week.absentDays.length);
  return week.over ? (
    <StatusMark tone="warn">
      {said}, {words.over}
    </StatusMark>
  ) : (
    said
  );
}
