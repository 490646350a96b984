import { type PopulationAnswer, PopulationQuestion } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useAskPopulation, usePopulationCheck } from './enrolments.queries.ts';

const tones = { agrees: 'good', differs: 'warn', unknown: 'warn' } as const satisfies Record<PopulationAnswer, string>;

/** Asks the population register about somebody, where it is set up; the answer is a warning and bars nothing. */
export function PopulationCheck({ enrolmentId }: { enrolmentId: string }) {
  const words = useMessages().enrolments.population;
  const { data } = usePopulationCheck();
  const ask = useAskPopulation();
  const form = useBodyForm({
    body: PopulationQuestion,
    initialValues: { purpose: '' },
    place: 'population-',
    onSubmit: (body) => ask.mutateAsync({ params: { enrolmentId }, body }),
  });
  if (!data?.offered) return null;
  return (
    <Stack component="form" gap="sm" className="k-narrow" aria-labelledby="population-title" {...form.formProps}>
      <Title order={2} size="h4" id="population-title">
        {words.title}
      </Title>
      <Text>{words.lead}</Text>
      <ErrorSummary faults={form.faults} />
      <Textarea
        {...form.field('purpose', words.purpose)}
        description={words.purposeHint}
        autosize
        minRows={2}
        maxLength={300}
      />
      <Group>
        <Button type="submit" variant="default" loading={form.pending}>
          {words.ask}
        </Button>
      </Group>
      <div role="status">
        {ask.data ? <StatusMark tone={tones[ask.data.answer]}>{words.answer[ask.data.answer]}</StatusMark> : null}
      </div>
    </Stack>
  );
}
