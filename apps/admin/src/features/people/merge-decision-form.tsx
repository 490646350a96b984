import type { MergeCaseDetail, MergeDecision, MergeEvent } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useDecideMerge } from './people.queries.ts';

interface MergeDecisionFormProps {
  mergeCase: MergeCaseDetail;
  events: readonly MergeEvent[];
}

/** What the second person, or whoever keeps the two apart, can do now. */
export function MergeDecisionForm({ mergeCase: { id, proposedByName }, events }: MergeDecisionFormProps) {
  const words = useMessages().people.decide;
  const explain = useExplain();
  const decide = useDecideMerge();
  const [reason, setReason] = useTyped('decision reason', '');
  useUnsavedInput(reason, decide);
  const acts = events.filter((event): event is MergeDecision['event'] => event !== 'propose');
  if (acts.length === 0) return null;
  const act = (event: MergeDecision['event']) => {
    const body = { event, reason: reason.trim() || null };
    const onSuccess = () => {
      setReason('');
      announce(words.done);
    };
    decide.mutate({ params: { mergeCaseId: id }, body }, { onSuccess });
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={(event) => event.preventDefault()}>
      <Title order={2} size="h4">
        {words.title}
      </Title>
      {proposedByName ? <Text>{words.proposal(proposedByName)}</Text> : null}
      <ErrorSummary faults={decide.error ? [{ message: explain(decide.error) }] : []} />
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        autosize
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group>
        {acts.map((event) => (
          <Button
            key={event}
            variant={event === 'confirm' ? 'filled' : 'outline'}
            loading={decide.isPending}
            onClick={() => act(event)}
          >
            {words[event]}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
