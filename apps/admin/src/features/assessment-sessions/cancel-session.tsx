import type { AssessmentSession } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useCancelAssessment } from './assessment-sessions.queries.ts';

/** Calls a session off that has not begun, with a reason. */
export function CancelSession({ session: { id: sessionId, version } }: { session: AssessmentSession }) {
  const words = useMessages().assessmentSessions.cancel;
  const explain = useExplain();
  const cancel = useCancelAssessment(words.done);
  const [reason, setReason] = useTyped('cancel reason', '');
  const call = () => cancel.mutate({ params: { sessionId }, body: { version, reason } });
  return (
    <Stack component="section" gap="sm" className="k-narrow" aria-labelledby="cancel-title">
      <Title order={2} size="h4" id="cancel-title">
        {words.title}
      </Title>
      <Text size="sm">{words.lead}</Text>
      <ErrorSummary faults={cancel.error ? [{ message: explain(cancel.error) }] : []} />
      <Textarea
        label={words.reason}
        maxLength={300}
        autosize
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div>
        <Button color="bad" onClick={call} loading={cancel.isPending} disabled={reason.trim().length < 5}>
          {words.confirm}
        </Button>
      </div>
    </Stack>
  );
}
