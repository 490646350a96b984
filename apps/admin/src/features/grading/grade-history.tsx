import { useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { LoadingState } from '../../components/states.tsx';
import { useGradeEvents } from './grading.queries.ts';

interface GradeHistoryProps {
  cohortId: string;
  enrolmentId: string;
  unitCode: string;
}

/** Every judgement of one cell, the newest first: who, when, what. */
export function GradeHistory({ cohortId, enrolmentId, unitCode }: GradeHistoryProps) {
  const words = useMessages().grading;
  const events = useGradeEvents(cohortId, { enrolmentId, unitCode });
  if (events.isPending) return <LoadingState lines={2} />;
  if (events.isError) return <Text>{words.historyOffline}</Text>;
  if (events.data.items.length === 0) return <Text>{words.noHistory}</Text>;
  const items = [...events.data.items].sort((one, other) => other.version - one.version);
  return (
    <Stack component="ol" gap="sm" className="k-history">
      {items.map((event) => (
        <li key={event.id}>
          <Text fw={600}>{event.judgement ? words[event.judgement] : words.takenBack}</Text>
          {event.score === null ? null : <Text size="sm">{words.scoreIs(String(event.score))}</Text>}
          {event.note ? <Text size="sm">{event.note}</Text> : null}
          <Text size="sm" c="dimmed">
            {event.authorName}, <DateText value={event.recordedAt} />
          </Text>
        </li>
      ))}
    </Stack>
  );
}
