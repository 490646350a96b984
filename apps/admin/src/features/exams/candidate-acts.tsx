import { type ExamSitting, ExtraTime, type SeatedPaper } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useAdmit, useExtraTime, useHandOut } from './exams.queries.ts';

interface CandidateActsProps {
  paper: SeatedPaper;
  sitting: ExamSitting;
  mayRun: boolean;
  mayRead: boolean;
}

const finished: readonly SeatedPaper['status'][] = ['submitted', 'ended', 'keyed'];

/** What the invigilator does for one candidate: the usual act as a button, the rare ones behind it. */
export function CandidateActs({ paper, sitting, mayRun, mayRead }: CandidateActsProps) {
  const words = useMessages().exams.room;
  const explain = useExplain();
  const admit = useAdmit();
  const { id, candidacyId, candidateName, status, blockedBy } = paper;
  const open = mayRun && sitting.status === 'open';
  const going = mayRun && ['expected', 'admitted', 'running'].includes(status);
  return (
    <Stack gap="xs">
      <ErrorSummary faults={admit.error ? [{ message: explain(admit.error) }] : []} />
      {open && status === 'expected' && blockedBy === null ? (
        <Button
          aria-label={words.admitOf(candidateName)}
          loading={admit.isPending}
          onClick={() => admit.mutate({ params: { paperId: id } })}
        >
          {words.admit}
        </Button>
      ) : null}
      {status === 'on_paper' ? (
        <Link to="/exams/$sittingId/papers/$paperId/keying" params={{ sittingId: sitting.id, paperId: id }}>
          {words.key}
        </Link>
      ) : null}
      {mayRead && finished.includes(status) ? (
        <Link to="/candidacies/$candidacyId/exam-answers" params={{ candidacyId }}>
          {words.answers}
        </Link>
      ) : null}
      {going && sitting.status !== 'closed' && sitting.status !== 'cancelled' ? (
        <Rare paper={paper} mayHandOut={open && blockedBy === null} />
      ) : null}
    </Stack>
  );
}

function Rare({ paper: { id, candidateName }, mayHandOut }: { paper: SeatedPaper; mayHandOut: boolean }) {
  const words = useMessages().exams.room;
  const explain = useExplain();
  const [extra, handOut] = [useExtraTime(), useHandOut()];
  const [minutes, setMinutes] = useTyped<number | string>(`minutes ${id}`, 15);
  const [reason, setReason] = useTyped(`reason ${id}`, '');
  const params = { paperId: id };
  const give = (event: FormEvent) => {
    event.preventDefault();
    const given = Number(minutes);
    extra.mutate(
      { params, body: { minutes: given, reason } },
      { onSuccess: () => announce(words.extraGiven(candidateName, given)) },
    );
  };
  const onPaper = () => handOut.mutate({ params }, { onSuccess: () => announce(words.handedOut(candidateName)) });
  const fault = extra.error ?? handOut.error;
  return (
    <details>
      <summary aria-label={words.moreOf(candidateName)}>{words.more}</summary>
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      <Stack component="form" gap="xs" mt="xs" onSubmit={give} aria-label={words.moreOf(candidateName)}>
        <NumberField label={words.extraMinutes} value={minutes} onChange={setMinutes} law={ExtraTime.shape.minutes} />
        <TextInput
          label={words.extraReason}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" variant="outline" loading={extra.isPending}>
            {words.extra}
          </Button>
          {mayHandOut ? (
            <Button variant="outline" loading={handOut.isPending} onClick={onPaper}>
              {words.handOut}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </details>
  );
}
