import {
  type CandidacyEvent,
  type CandidacyRecord,
  type CandidacyStatus,
  candidacyMachine,
  eventsFrom,
} from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { ReasonField, useReason } from '../../components/reason-field.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { isAgreementRenewing } from './agreement-renewing.ts';
import { useMoveCandidacy } from './record.queries.ts';
import { RecordSection } from './record-section.tsx';

const byHand = ['record', 'give_feedback', 'miss', 'stop', 'postpone'] as const;
type ByHand = (typeof byHand)[number];

/** What can be done next with a candidate: the buttons that the state allows. */
export function NextStep({ record }: { record: CandidacyRecord }) {
  const words = useMessages();
  const { act, assessments } = words.judgements;
  const [chosen, setChosen] = useTyped<ByHand | null>('step', null);
  const { candidacy } = record;
  const { status, sessionId } = candidacy;
  const open = eventsFrom<CandidacyStatus, CandidacyEvent>(candidacyMachine, status);
  const steps = byHand.filter((event) => open.includes(event) && !(event === 'record' && isAgreementRenewing(record)));
  if (steps.length === 0 && !open.includes('agree') && !isAgreementRenewing(record)) return null;
  return (
    <RecordSection title={act.title}>
      <Group gap="sm">
        {open.some((event) => ['agree', 'start', 'record'].includes(event)) || isAgreementRenewing(record) ? (
          <LinkButton to="/assessments/$sessionId/checklist" params={{ sessionId }}>
            {assessments.checklist}
          </LinkButton>
        ) : null}
        {steps.map((event) => (
          <Button
            key={event}
            variant="outline"
            {...(event === 'record' ? {} : { color: 'bad' })}
            onClick={() => setChosen(event)}
          >
            {act[event]}
          </Button>
        ))}
      </Group>
      {chosen ? <StepForm key={chosen} event={chosen} candidacy={candidacy} onDone={() => setChosen(null)} /> : null}
    </RecordSection>
  );
}

interface StepFormProps {
  event: ByHand;
  candidacy: CandidacyRecord['candidacy'];
  onDone(): void;
}

function StepForm({ event, candidacy: { id: candidacyId, version }, onDone }: StepFormProps) {
  const words = useMessages().judgements.act;
  const explain = useExplain();
  const move = useMoveCandidacy();
  const reason = useReason('step');
  const needed = event !== 'record';
  const submit = (form: FormEvent) => {
    form.preventDefault();
    const given = reason.ask();
    if (needed && !given) return;
    const body = { event, version, ...(needed && { reason: given }) };
    const done = () => {
      announce(words.done);
      onDone();
    };
    move.mutate({ params: { candidacyId }, body }, { onSuccess: done });
  };
  return (
    <Stack component="form" gap="sm" className="k-narrow" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary faults={move.error ? [{ message: explain(move.error) }] : []} />
      {needed ? <ReasonField reason={reason} hint={words.reasonHint} /> : null}
      <Group gap="sm">
        <Button type="submit" loading={move.isPending}>
          {words.confirm(words[event])}
        </Button>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
