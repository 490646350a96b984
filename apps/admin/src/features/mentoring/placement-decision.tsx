import type { Placement, PlacementEvent } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useMovePlacement } from './mentoring.queries.ts';

/** Whoever did not report it confirms or rejects; what is rejected says why. */
export function PlacementDecision({ placement: { id, version } }: { placement: Placement }) {
  const words = useMessages().mentoring.placements;
  const explain = useExplain();
  const move = useMovePlacement();
  const [note, setNote] = useTyped(`placement ${id}`, '');
  const decide = (event: PlacementEvent) =>
    move.mutate(
      { params: { placementId: id }, body: { event, version, note: note.trim() || null } },
      { onSuccess: () => announce(words.moved) },
    );
  return (
    <Stack component="section" gap="md" className="k-narrow">
      <Title order={2} size="h4">
        {words.decideTitle}
      </Title>
      <Text>{words.decideLead}</Text>
      <ErrorSummary faults={move.error ? [{ message: explain(move.error) }] : []} />
      <Textarea
        label={words.note}
        maxLength={1000}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group>
        <Button loading={move.isPending} onClick={() => decide('confirm')}>
          {words.events.confirm}
        </Button>
        <Button variant="default" loading={move.isPending} onClick={() => decide('reject')}>
          {words.events.reject}
        </Button>
      </Group>
    </Stack>
  );
}
