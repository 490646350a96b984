import type { CandidacyRecord, Recommendation } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useRecommend } from './record.queries.ts';

interface RecommendationFormProps {
  record: CandidacyRecord;
  /** The one that is corrected; null the first time. */
  last: Recommendation | null;
  onDone(): void;
}

/** Makes the recommendation that the judgements allow, with what to do next for every unit that is not yet competent (rule 12). */
export function RecommendationForm({ record, last, onDone }: RecommendationFormProps) {
  const words = useMessages().judgements.recommend;
  const explain = useExplain();
  const recommend = useRecommend();
  const [note, setNote] = useTyped('recommendation note', '');
  const [reason, setReason] = useTyped('recommendation reason', '');
  const [steps, setSteps] = useTyped<Record<string, string>>('recommendation steps', {});
  useUnsavedInput([note, reason, steps], recommend);
  const outcome = record.outcome === 'K' ? ('competent' as const) : ('not_yet_competent' as const);
  const behind = outcome === 'competent' ? [] : record.units.filter(({ judgement }) => judgement === 'BK');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const nextSteps = behind.flatMap(({ unitCode }) => {
      const text = steps[unitCode]?.trim() ?? '';
      return text === '' ? [] : [{ unitCode, text }];
    });
    const correction = last ? { supersedes: last.id, reason: reason.trim() || null } : {};
    const body = { outcome, note: note.trim() || null, nextSteps, ...correction };
    const done = () => {
      announce(words.made);
      onDone();
    };
    recommend.mutate({ params: { candidacyId: record.candidacy.id }, body }, { onSuccess: done });
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary faults={recommend.error ? [{ message: explain(recommend.error) }] : []} />
      <Text fw={600}>{words.allowed[outcome === 'competent' ? 'K' : 'BK']}</Text>
      {behind.map(({ unitCode, title }) => (
        <Textarea
          key={unitCode}
          label={words.nextStep(`${unitCode} ${title}`)}
          description={words.nextStepHint}
          autosize
          minRows={2}
          maxLength={1000}
          value={steps[unitCode] ?? ''}
          onChange={({ currentTarget: { value } }) => setSteps((known) => ({ ...known, [unitCode]: value }))}
        />
      ))}
      <Textarea
        label={words.note}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {last ? (
        <TextInput
          label={words.reason}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      ) : null}
      <Group>
        <Button type="submit" loading={recommend.isPending}>
          {last ? words.makeCorrection : words.make(words.outcome[outcome])}
        </Button>
      </Group>
    </Stack>
  );
}
