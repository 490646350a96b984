import { AssessmentPrinciple, CompetencyDimension, ProcessReview, ProcessStep } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Textarea } from '@mantine/core';
import { useRecordReview } from './assessment-reviews.queries.ts';
import { Choices } from './choices.tsx';
import { ReviewForm, useReviewForm } from './review-form.tsx';

/** The review of the process by its principles and dimensions (FR.AK.06). */
export function ProcessReviewForm({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentReviews;
  const record = useRecordReview();
  const form = useReviewForm({
    place: 'process-',
    body: ProcessReview,
    initialValues: {
      ...{ kind: 'process' as const, improvement: '', dimensions: [], consistency: '' },
      principles: { plan: [], preparation: [], conduct: [], decision: [], feedback: [] },
    },
    record: (body) => record.mutateAsync({ params: { sessionId }, body }),
  });
  return (
    <ReviewForm form={form}>
      {ProcessStep.options.map((step) => (
        <Choices
          key={step}
          {...form.field(`principles.${step}`, words.kept(words.steps[step]))}
          options={AssessmentPrinciple.options}
          names={words.principles}
        />
      ))}
      <Textarea {...form.field('improvement', words.improvement)} required autosize minRows={2} maxLength={3000} />
      <Choices
        {...form.field('dimensions', words.dimensions)}
        options={CompetencyDimension.options}
        names={words.dimensionNames}
      />
      <Textarea {...form.field('consistency', words.consistency)} required autosize minRows={2} maxLength={3000} />
    </ReviewForm>
  );
}
