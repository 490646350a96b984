import { InstrumentPoint, InstrumentsReview } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRecordReview } from './assessment-reviews.queries.ts';

/** The review of the instruments of a session (FR.IA.11): what the set itself does not answer. */
export function InstrumentsReviewForm({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentReviews;
  const record = useRecordReview();
  const form = useBodyForm({
    place: 'instruments-',
    body: InstrumentsReview,
    initialValues: {
      ...{ kind: 'instruments' as const, comment: '' },
      points: {
        ...{ instructions_clear: false, written_exact: false, language_fits: false, difficulty_fits: false },
        changes_needed: false,
      },
    },
    onSubmit: async (body) => {
      await record.mutateAsync({ params: { sessionId }, body });
      announce(words.saved);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <Stack gap="xs">
        {InstrumentPoint.options.map((point) => (
          <Checkbox
            key={point}
            label={words.points[point]}
            {...form.form.getInputProps(`points.${point}`, { type: 'checkbox' })}
          />
        ))}
      </Stack>
      <Textarea {...form.field('comment', words.comment)} required autosize minRows={2} maxLength={3000} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
