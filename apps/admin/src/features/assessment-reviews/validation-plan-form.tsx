import {
  ValidationApproach,
  ValidationContext,
  ValidationPeriod,
  ValidationPlan,
  ValidationPurpose,
} from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTyped } from '../../lib/use-typed.ts';
import { useRecordValidation } from './assessment-reviews.queries.ts';
import { Choices } from './choices.tsx';
import { ReviewForm, useReviewForm } from './review-form.tsx';

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** The plan of a validation (FR.VA): when, where, by whom, what for and how. */
export function ValidationPlanForm({ sessionId }: { sessionId: string }) {
  const words = useMessages().assessmentReviews;
  const record = useRecordValidation();
  const [team, setTeam] = useTyped('team', '');
  const form = useReviewForm({
    place: 'plan-',
    body: ValidationPlan,
    initialValues: {
      ...{ kind: 'validation_plan' as const, period: 'after' as const, heldOn: '', place: '', team: [] },
      ...{ purposes: [], contexts: [], approaches: [] },
    },
    record: (body) => record.mutateAsync({ params: { sessionId }, body }),
  });
  return (
    <ReviewForm form={form}>
      <NativeSelect
        {...form.field('period', words.period)}
        data={ValidationPeriod.options.map((value) => ({ value, label: words.periods[value] }))}
      />
      <TextInput {...form.field('heldOn', words.heldOn)} type="date" required />
      <TextInput {...form.field('place', words.place)} required maxLength={200} />
      <Textarea
        {...form.field('team', words.team)}
        description={words.teamHint}
        required
        autosize
        minRows={2}
        value={team}
        onChange={({ currentTarget: { value } }) => {
          setTeam(value);
          form.form.setFieldValue('team', linesOf(value));
        }}
      />
      <Choices
        {...form.field('purposes', words.purposes)}
        options={ValidationPurpose.options}
        names={words.purposeNames}
      />
      <Choices
        {...form.field('contexts', words.contexts)}
        options={ValidationContext.options}
        names={words.contextNames}
      />
      <Choices
        {...form.field('approaches', words.approaches)}
        options={ValidationApproach.options}
        names={words.approachNames}
      />
    </ReviewForm>
  );
}
