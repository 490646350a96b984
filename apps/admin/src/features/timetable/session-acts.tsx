import { RepeatWeeks, type TrainingSession } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { NumberField } from '../../components/number-field.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useRemoveSession } from './timetable.queries.ts';

interface SessionActsProps {
  session: TrainingSession;
  onRepeat(session: TrainingSession, weeks: number): void;
  onGone(): void;
}

/** What else can be done with a session: repeat it every week, or remove it, which is asked once more. */
export function SessionActs({ session, onRepeat, onGone }: SessionActsProps) {
  const words = useMessages().timetable;
  const explain = useExplain();
  const remove = useRemoveSession();
  const [weeks, setWeeks] = useState<number | string>(1);
  const [asked, setAsked] = useState(false);
  const params = { cohortId: session.cohortId, sessionId: session.id };
  const gone = () => {
    announce(words.removed);
    onGone();
  };
  const asks = RepeatWeeks.safeParse(weeks);
  return (
    <Stack gap="sm" mt="lg">
      <Group align="flex-end" gap="sm">
        <NumberField label={words.fields.weeks} value={weeks} onChange={setWeeks} law={RepeatWeeks} w="9rem" />
        <Button variant="default" disabled={!asks.success} onClick={() => asks.success && onRepeat(session, asks.data)}>
          {words.repeat}
        </Button>
      </Group>
      {asked ? (
        <Button
          color="bad"
          loading={remove.isPending}
          onClick={() => remove.mutate({ params }, { onSuccess: gone })}
          autoFocus
        >
          {words.removeSure}
        </Button>
      ) : (
        <Button variant="subtle" color="bad" onClick={() => setAsked(true)}>
          {words.remove}
        </Button>
      )}
      {remove.isError ? (
        <Text size="sm" c="bad" role="alert">
          {explain(remove.error)}
        </Text>
      ) : null}
    </Stack>
  );
}
