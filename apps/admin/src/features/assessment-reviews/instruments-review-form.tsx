import { InstrumentPoint, InstrumentsReview } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useRecordReview } from './assessment-reviews.queries.ts';
import { ReviewForm, useReviewForm } from './review-form.tsx';

/** The review of the instruments of a session (FR.IA.11): what the set itself does not answer. */
export function InstrumentsReviewForm({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentReviews;
  const record = useRecordReview();
  const form = useReviewForm({
    place: 'instruments-',
    body: InstrumentsReview,
    initialValues: {
      ...{ kind: 'instruments' as const, comment: '' },
      points: {
        ...{ instructions_clear: false, written_exact: false, language_fits: false, difficulty_fits: false },
        changes_needed: false,
      },
    },
    record: (body) => record.mutateAsync({ params: { sessionId }, body }),
  });
  return (
    <ReviewForm form={form}>
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
    </ReviewForm>
  );
}
