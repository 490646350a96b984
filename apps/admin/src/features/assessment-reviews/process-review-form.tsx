import { AssessmentPrinciple, CompetencyDimension, ProcessReview, ProcessStep } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRecordReview } from './assessment-reviews.queries.ts';
import { Choices } from './choices.tsx';

/** The review of the process by its principles and dimensions (FR.AK.06). */
export function ProcessReviewForm({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentReviews;
  const record = useRecordReview();
  const form = useBodyForm({
    place: 'process-',
    body: ProcessReview,
    initialValues: {
      ...{ kind: 'process' as const, improvement: '', dimensions: [], consistency: '' },
      principles: { plan: [], preparation: [], conduct: [], decision: [], feedback: [] },
    },
    onSubmit: async (body) => {
      await record.mutateAsync({ params: { sessionId }, body });
      announce(words.saved);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
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
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
