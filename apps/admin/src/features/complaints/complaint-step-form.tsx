import { type Complaint, complaintMachine, eventsFrom } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useMoveComplaint } from './complaints.queries.ts';

/** The one step that a complaint takes next; the note of an answer goes to whoever reported. */
export function ComplaintStepForm({ complaint: { id, status } }: { complaint: Complaint }) {
  const words = useMessages().complaints;
  const explain = useExplain();
  const move = useMoveComplaint();
  const [note, setNote] = useTyped('note', '');
  useUnsavedInput(note, move);
  const [event] = eventsFrom(complaintMachine, status);
  if (event === undefined) return null;
  const answers = event === 'answer';
  return (
    <Stack
      component="form"
      gap="md"
      className="k-narrow"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const body = { event, note: note.trim() || null };
        move.mutate({ params: { complaintId: id }, body }, { onSuccess: () => announce(words.moved) });
      }}
    >
      <Title order={2} size="h4">
        {words.stepTitle}
      </Title>
      <ErrorSummary faults={move.error ? [{ message: explain(move.error) }] : []} />
      <Textarea
        label={answers ? words.answer : words.note}
        description={answers ? words.answerHint : undefined}
        required={answers}
        maxLength={2000}
        autosize
        minRows={3}
        value={note}
        onChange={(changed) => setNote(changed.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={move.isPending}>
          {words.events[event]}
        </Button>
      </div>
    </Stack>
  );
}
