import type { AssessmentSession } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { usePrintLetters } from './assessment-sessions.queries.ts';

/** Letters of assignment: everybody's for whoever schedules, one's own for whoever is assigned. */
export function AssignmentLetters({ session: { id: sessionId, title } }: { session: AssessmentSession }) {
  const words = useMessages().assessmentSessions.letters;
  const explain = useExplain();
  const print = usePrintLetters();
  const [number, setNumber] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const query = { ...(number.trim() && { number }), ...(signedOn && { signedOn }) };
  const act = () =>
    print.mutate(
      { params: { sessionId }, query },
      { onSuccess: (file: Blob) => saveFile(`${words.file} ${title}.pdf`, file.type, file) },
    );
  return (
    <Stack component="section" gap="sm" className="k-narrow" aria-labelledby="letters-title">
      <Title order={2} size="h4" id="letters-title">
        {words.title}
      </Title>
      <Text size="sm">{words.lead}</Text>
      <ErrorSummary faults={print.error ? [{ message: explain(print.error) }] : []} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={words.number}
          maxLength={80}
          autoComplete="off"
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <TextInput
          label={words.signedOn}
          type="date"
          value={signedOn}
          onChange={({ currentTarget }) => setSignedOn(currentTarget.value)}
        />
      </SimpleGrid>
      <div>
        <Button variant="outline" onClick={act} loading={print.isPending}>
          {words.print}
        </Button>
      </div>
    </Stack>
  );
}
