import type { Correction } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Radio, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ReasonField, useReason } from '../../components/reason-field.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useCorrectionWords } from './correction-words.ts';
import { useApplyCorrection, useDismissCorrection } from './corrections.queries.ts';

/** Late entries that contradict each other are decided by naming one. */
const needsChoice = ({ proposed, statements }: Correction) => proposed === null && statements.length > 1;

/** A person decides a case with a reason: the late entry is applied, or the sheet stays as it is. */
export function CorrectionDecision({ correction }: { correction: Correction }) {
  const words = useMessages().corrections;
  const explain = useExplain();
  const apply = useApplyCorrection();
  const dismiss = useDismissCorrection();
  const reason = useReason('correction');
  const [chosen, setChosen] = useTyped<string | null>('chosen', null);
  const [asked, setAsked] = useState<'apply' | 'dismiss' | null>(null);
  const unchosen = asked === 'apply' && needsChoice(correction) && chosen === null;
  const params = { correctionId: correction.id };
  const decide = (what: 'apply' | 'dismiss') => {
    setAsked(what);
    const given = reason.ask();
    if (!given || (what === 'apply' && needsChoice(correction) && !chosen)) return;
    const body = { reason: given };
    if (what === 'dismiss') dismiss.mutate({ params, body }, { onSuccess: () => announce(words.dismissed) });
    else
      apply.mutate(
        { params, body: chosen ? { ...body, eventId: chosen } : body },
        { onSuccess: () => announce(words.applied) },
      );
  };
  const error = apply.error ?? dismiss.error;
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={(event) => event.preventDefault()}>
      <Title order={2} size="h4">
        {words.decideTitle}
      </Title>
      <Consequences certificate={correction.certificateId !== null} />
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      {needsChoice(correction) ? (
        <Choice correction={correction} value={chosen} onChange={setChosen} missing={unchosen} />
      ) : null}
      <ReasonField reason={reason} hint={words.reasonHint} />
      <Group>
        <Button loading={apply.isPending} onClick={() => decide('apply')}>
          {words.apply}
        </Button>
        <Button variant="outline" loading={dismiss.isPending} onClick={() => decide('dismiss')}>
          {words.dismiss}
        </Button>
      </Group>
    </Stack>
  );
}

function Consequences({ certificate }: { certificate: boolean }) {
  const words = useMessages().corrections;
  return (
    <ul>
      {[...words.consequences, ...(certificate ? [words.consequenceCertificate] : [])].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  correction: Correction;
  value: string | null;
  onChange(eventId: string): void;
  missing: boolean;
}

function Choice({ correction: { kind, statements }, value, onChange, missing }: ChoiceProps) {
  const words = useMessages().corrections;
  const { sayingOf } = useCorrectionWords();
  return (
    <Radio.Group
      label={words.choose}
      value={value}
      onChange={onChange}
      error={missing ? words.choiceNeeded : undefined}
    >
      <Stack gap="xs" mt="xs">
        {statements.map(({ eventId, authorName, ...said }) => (
          <Radio key={eventId} value={eventId} label={`${sayingOf(kind, said)} (${authorName})`} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
