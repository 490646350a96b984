import './exams.css';
import type { KeyingStanding } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ReasonField, useReason } from '../../components/reason-field.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useKeying, useKeySheet, useSettle } from './exams.queries.ts';

/** An answer sheet is keyed: by two people, and looked at a third time where they read different things. */
export function KeyingPage({ sittingId, paperId }: { sittingId: string; paperId: string }) {
  const words = useMessages().exams.keying;
  const query = useKeying(paperId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { candidateName, form, step, readings } = query.data;
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={words.title}
        lead={words.lead(candidateName, form)}
        back={
          <Link to="/exams/$sittingId" params={{ sittingId }}>
            {words.back}
          </Link>
        }
      />
      <div>
        <StatusMark tone={step === 'done' ? 'good' : step === 'differs' ? 'warn' : 'info'}>
          {words.step[step]}
        </StatusMark>
      </div>
      {readings.map(({ round, byName }) => (
        <Text key={round} c="dimmed">
          {words.by(byName)}
        </Text>
      ))}
      {step === 'done' ? null : <Sheet key={step} standing={query.data} />}
    </Stack>
  );
}

function Sheet({ standing }: { standing: KeyingStanding }) {
  const words = useMessages().exams.keying;
  const explain = useExplain();
  const { paperId, questions, step, readings, differences } = standing;
  const [first, second] = readings;
  const differs = step === 'differs';
  const [marks, setMarks] = useTyped('marks', () =>
    questions.map((_, at) => (differs && !differences.includes(at) ? (first?.marks[at] ?? '') : '')),
  );
  const reason = useReason('keying');
  const [key, settle] = [useKeySheet(), useSettle()];
  useUnsavedInput(marks, differs ? settle : key);
  const params = { paperId };
  const done = { onSuccess: () => announce(words.saved) };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!differs) return key.mutate({ params, body: { marks } }, done);
    const given = reason.ask();
    if (given !== null) settle.mutate({ params, body: { marks, reason: given } }, done);
  };
  const fault = key.error ?? settle.error;
  return (
    <Stack component="form" gap="md" onSubmit={send}>
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      <div className="k-keying">
        {questions.map((_, at) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a question of a sheet is its place
            key={at}
            label={words.question(at + 1)}
            description={
              differences.includes(at) ? words.read(first?.marks[at] ?? '', second?.marks[at] ?? '') : undefined
            }
            value={marks[at]}
            maxLength={1}
            autoCapitalize="characters"
            autoComplete="off"
            onChange={(event) => {
              const typed = event.currentTarget.value.toUpperCase().replace(/[^A-F?]/g, '');
              setMarks((now) => now.map((mark, place) => (place === at ? typed : mark)));
            }}
          />
        ))}
      </div>
      {differs ? <ReasonField reason={reason} hint={words.step.differs} /> : null}
      <Group>
        <Button type="submit" loading={key.isPending || settle.isPending}>
          {differs ? words.settle : words.save}
        </Button>
      </Group>
    </Stack>
  );
}
