import { AssessmentPrinciple, EvidenceRule, ValidationOutcome } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Textarea } from '@mantine/core';
import { useRecordValidation } from './assessment-reviews.queries.ts';
import { Choices } from './choices.tsx';
import { ImprovementsField } from './improvements-field.tsx';
import { ReviewForm, useReviewForm } from './review-form.tsx';

/** What a validation found, and what becomes better (FR.VA). */
export function ValidationOutcomeForm({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentReviews;
  const record = useRecordValidation();
  const form = useReviewForm({
    place: 'outcome-',
    body: ValidationOutcome,
    initialValues: {
      ...{ kind: 'validation_outcome' as const, evidenceRules: [], principles: [], findings: '', improvements: [] },
    },
    record: (body) => record.mutateAsync({ params: { sessionId }, body }),
  });
  const { improvements } = form.form.getValues() as Pick<ValidationOutcome, 'improvements'>;
  return (
    <ReviewForm form={form}>
      <Choices
        {...form.field('evidenceRules', words.evidenceRules)}
        options={EvidenceRule.options}
        names={words.ruleNames}
      />
      <Choices
        {...form.field('principles', words.principlesKept)}
        options={AssessmentPrinciple.options}
        names={words.principles}
      />
      <Textarea {...form.field('findings', words.findings)} required autosize minRows={3} maxLength={3000} />
      <ImprovementsField
        improvements={improvements}
        field={form.field}
        onChange={(changed) => form.form.setFieldValue('improvements', changed)}
      />
    </ReviewForm>
  );
}
