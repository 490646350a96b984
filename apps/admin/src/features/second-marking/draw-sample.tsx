import type { MarkingAgreement } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useDrawSample } from './second-marking.queries.ts';

/** Draws a sample of a session for somebody who assessed nobody in it. */
export function DrawSample({ agreement: { sessions, markers } }: { agreement: MarkingAgreement }) {
  const words = useMessages().judgements.agreementOfMarkers;
  const explain = useExplain();
  const draw = useDrawSample();
  const [sessionId, setSessionId] = useState(sessions[0]?.id ?? '');
  const session = sessions.find(({ id }) => id === sessionId);
  const free = markers.filter(({ id }) => !session?.assessorIds.includes(id));
  const [chosen, setChosen] = useState('');
  const markerId = free.some(({ id }) => id === chosen) ? chosen : (free[0]?.id ?? '');
  const [percent, setPercent] = useState('');
  if (!session) return <Text>{words.noSessions}</Text>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { markerId, ...(percent.trim() && { percent: Number(percent) }) };
    draw.mutate({ params: { sessionId }, body }, { onSuccess: () => announce(words.drawnNow) });
  };
  return (
    <Stack component="form" gap="sm" className="k-narrow" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary faults={draw.error ? [{ message: explain(draw.error) }] : []} />
      <NativeSelect
        label={words.session}
        value={sessionId}
        data={sessions.map(({ id, title, candidates }) => ({
          value: id,
          label: `${title}, ${words.candidates(candidates)}`,
        }))}
        onChange={({ currentTarget }) => setSessionId(currentTarget.value)}
      />
      <NativeSelect
        label={words.marker}
        value={markerId}
        data={free.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <TextInput
        label={words.percent}
        inputMode="numeric"
        value={percent}
        onChange={({ currentTarget }) => setPercent(currentTarget.value)}
      />
      <Group>
        <Button type="submit" variant="outline" disabled={markerId === ''} loading={draw.isPending}>
          {words.draw}
        </Button>
      </Group>
    </Stack>
  );
}
