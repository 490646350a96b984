import { AssessmentPrinciple, EvidenceRule, ValidationOutcome } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRecordValidation } from './assessment-reviews.queries.ts';
import { Choices } from './choices.tsx';
import { ImprovementsField } from './improvements-field.tsx';

/** What a validation found, and what becomes better (FR.VA). */
export function ValidationOutcomeForm({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentReviews;
  const record = useRecordValidation();
  const form = useBodyForm({
    place: 'outcome-',
    body: ValidationOutcome,
    initialValues: {
      ...{ kind: 'validation_outcome' as const, evidenceRules: [], principles: [], findings: '', improvements: [] },
    },
    onSubmit: async (body) => {
      await record.mutateAsync({ params: { sessionId }, body });
      announce(words.saved);
    },
  });
  const { improvements } = form.form.getValues() as Pick<ValidationOutcome, 'improvements'>;
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
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
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
