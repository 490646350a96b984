import { type Placement, PlacementStep } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useMovePlacement } from './mentoring.queries.ts';

/** Work that is over is no longer counted, from the day it names. */
export function PlacementEnd({ placement: { id, version } }: { placement: Placement }) {
  const words = useMessages().mentoring.placements;
  const move = useMovePlacement();
  const form = useBodyForm({
    body: PlacementStep,
    initialValues: { event: 'end', version, endedOn: '', note: '' },
    onSubmit: async (body) => {
      await move.mutateAsync({ params: { placementId: id }, body });
      announce(words.moved);
    },
  });
  return (
    <details className="k-details">
      <summary>{words.endTitle}</summary>
      <Stack component="form" gap="sm" mt="sm" className="k-narrow" {...form.formProps}>
        <ErrorSummary faults={form.faults} />
        <TextInput {...form.field('endedOn', words.lastDay)} type="date" />
        <TextInput {...form.field('note', words.note)} maxLength={1000} />
        <Group>
          <Button type="submit" loading={form.pending}>
            {words.events.end}
          </Button>
        </Group>
      </Stack>
    </details>
  );
}
