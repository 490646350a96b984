import './pages.css';
import { attendance } from '@kompeten/contract';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../lib/query.ts';

/** Who of a cohort at work can no longer reach the minimum of attendance, who is close, and what helps. */
export function AttendanceDanger({ cohortId }: { cohortId: string }) {
  const words = useMessages().checkIns.danger;
  const { data } = useQuery(queryOf(attendance.getAttendanceWarnings, { params: { cohortId } }));
  if (!data) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="danger-title">
      <Title order={2} size="h4" id="danger-title">
        {words.title}
      </Title>
      <Text c="dimmed">{words.lead(data.minimumPercent)}</Text>
      {data.items.length === 0 ? <StatusMark tone="good">{words.none}</StatusMark> : null}
      <ul className="k-work-list">
        {data.items.map(({ enrolmentId, fullName, standing, percentAtBest, missed }) => (
          <li key={enrolmentId}>
            <Text fw={600}>{fullName}</Text>
            <StatusMark tone={standing === 'out_of_reach' ? 'bad' : 'warn'}>{words.standing[standing]}</StatusMark>
            <Text size="sm" c="dimmed">
              {words.best(percentAtBest, missed)}
            </Text>
          </li>
        ))}
      </ul>
      {data.items.length > 0 ? <Text>{words.remedy}</Text> : null}
    </Stack>
  );
}
