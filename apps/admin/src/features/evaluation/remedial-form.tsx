import { Judgement, NewRemedial, type RemedialCandidate } from '@kompeten/domain';
import { dayOfInstant, useMessages } from '@kompeten/ui';
import { Button, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRecordRemedial } from './evaluation.queries.ts';

interface RemedialFormProps {
  candidate: RemedialCandidate;
  onSaved(): void;
}

/** One unit judged again: what, when it was held, and how. */
export function RemedialForm({ candidate, onSaved }: RemedialFormProps) {
  const words = useMessages().evaluation.remedial;
  const record = useRecordRemedial();
  const { enrolmentId, fullName, outstanding } = candidate;
  const form = useBodyForm({
    body: NewRemedial,
    place: `${enrolmentId}-`,
    initialValues: {
      ...{ unitCode: outstanding[0]?.unitCode ?? '', judgement: 'K' as const, score: undefined, note: '' },
      heldOn: dayOfInstant(new Date().toISOString()),
    },
    onSubmit: async (body) => {
      await record.mutateAsync({ params: { enrolmentId }, body });
      announce(words.saved(fullName));
      onSaved();
    },
  });
  return (
    <Stack component="form" gap="sm" className="k-narrow" aria-label={words.recordOf(fullName)} {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('unitCode', words.unit)}
        data={outstanding.map(({ unitCode, title }) => ({ value: unitCode, label: `${title} (${unitCode})` }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NativeSelect {...form.field('judgement', words.judgement)} data={[...Judgement.options]} />
        <NumberField {...form.field('score', words.score)} min={0} max={100} />
        <TextInput {...form.field('heldOn', words.heldOn)} type="date" />
      </SimpleGrid>
      <Textarea {...form.field('note', words.note)} autosize minRows={2} maxLength={500} />
      <div>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </div>
    </Stack>
  );
}
