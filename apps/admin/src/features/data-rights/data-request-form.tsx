import { type DataRequestCase, type DataRequestStep, handlingNow } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useMoveDataRequest } from './data-requests.queries.ts';

/** What can be done with a request, what follows from it, and the answer that its sender reads. */
export function DataRequestForm({ request: { id, kind, status, erasureList } }: { request: DataRequestCase }) {
  const words = useMessages().dataRights;
  const explain = useExplain();
  const move = useMoveDataRequest();
  const [answer, setAnswer] = useTyped('answer', '');
  useUnsavedInput(answer, move);
  const special: Record<string, string> = {
    'restriction.finish': words.restrict,
    'erasure.carry_out': words.drawList,
  };
  const act = (event: DataRequestStep['event']) => {
    const body = { event, answer: answer.trim() || null, listHash: erasureList?.hash ?? null };
    move.mutate({ params: { dataRequestId: id }, body }, { onSuccess: () => announce(words.moved) });
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={(event) => event.preventDefault()}>
      <Title order={2} size="h4">
        {words.stepTitle}
      </Title>
      <ul>
        {words.consequences[kind].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ErrorSummary faults={move.error ? [{ message: explain(move.error) }] : []} />
      <Textarea
        label={words.answer}
        description={words.answerHint}
        maxLength={1000}
        autosize
        minRows={2}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <Group>
        {handlingNow(kind, status).map((event) => (
          <Button
            key={event}
            variant={event === 'decline' || event === 'send_back' ? 'outline' : 'filled'}
            loading={move.isPending}
            onClick={() => act(event)}
          >
            {special[`${kind}.${event}`] ?? words.events[event]}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
