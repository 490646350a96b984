import { basePath } from '@kompeten/contract';
import type { Excuse, ExcuseDecision } from '@kompeten/domain';
import { formatInstant, StatusMark, type Tone, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useDecideExcuse, useExcuses } from './check-ins.queries.ts';

const tones: Record<Excuse['status'], Tone> = { asked: 'warn', accepted: 'good', declined: 'bad', withdrawn: 'info' };

/** What trainees of a cohort asked to be excused from, those that wait first. */
export function Excuses({ cohortId, zone }: { cohortId: string; zone: Zone }) {
  const words = useMessages().checkIns.excuses;
  const excuses = useExcuses(cohortId);
  if (excuses.isLoadingError) return <ErrorState error={excuses.error} onRetry={() => excuses.refetch()} />;
  if (!excuses.data) return <LoadingState lines={2} />;
  const { items } = excuses.data;
  return (
    <Stack component="section" gap="sm" aria-labelledby="excuses-title">
      <Title order={2} size="h4" id="excuses-title">
        {words.title}
      </Title>
      {items.length === 0 ? <Text c="dimmed">{words.none}</Text> : null}
      <ul className="k-excuses">
        {items.map((excuse) => (
          <ExcuseItem key={excuse.id} excuse={excuse} zone={zone} />
        ))}
      </ul>
    </Stack>
  );
}

function ExcuseItem({ excuse, zone }: { excuse: Excuse; zone: Zone }) {
  const words = useMessages().checkIns.excuses;
  const locale = useLocale();
  const { id, fullName, sessionStartsAt, reason, hasFile, status, decidedByName, answer } = excuse;
  const name = words.of(fullName, formatInstant(locale, sessionStartsAt, zone));
  return (
    <li className="k-excuse">
      <Group justify="space-between">
        <Text fw={600}>{name}</Text>
        <StatusMark tone={tones[status]}>{words.status[status]}</StatusMark>
      </Group>
      <Text>{reason}</Text>
      {hasFile ? (
        <a href={`${basePath}/excuses/${id}/file`} target="_blank" rel="noreferrer">
          {words.file}
        </a>
      ) : null}
      {answer ? <Text c="dimmed">{answer}</Text> : null}
      {decidedByName ? <Text c="dimmed">{words.decided(decidedByName)}</Text> : null}
      {status === 'asked' ? <ExcuseForm excuseId={id} name={name} /> : null}
    </li>
  );
}

function ExcuseForm({ excuseId, name }: { excuseId: string; name: string }) {
  const words = useMessages().checkIns.excuses;
  const explain = useExplain();
  const decide = useDecideExcuse();
  const [answer, setAnswer] = useTyped(`excuse ${excuseId}`, '');
  const act = (event: ExcuseDecision['event']) => {
    const body = { event, answer: answer.trim() || null };
    const said = event === 'accept' ? words.accepted : words.declined;
    decide.mutate({ params: { excuseId }, body }, { onSuccess: () => announce(said) });
  };
  return (
    <Stack component="form" gap="sm" aria-label={name} onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary faults={decide.error ? [{ message: explain(decide.error) }] : []} />
      <Textarea
        label={words.answer}
        description={words.answerHint}
        autosize
        maxLength={500}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <Group>
        <Button loading={decide.isPending} onClick={() => act('accept')}>
          {words.accept}
        </Button>
        <Button variant="outline" loading={decide.isPending} onClick={() => act('decline')}>
          {words.decline}
        </Button>
      </Group>
    </Stack>
  );
}
