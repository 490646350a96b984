import type { ConflictDeclaration } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useConflict, useWithdrawConflict } from './assessors.queries.ts';

/** A declared conflict of interest is withdrawn with a reason; it stays in the list (rule 1). */
export function WithdrawConflictPage({ bodyId, conflictId }: { bodyId: string; conflictId: string }) {
  const query = useConflict(conflictId);
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Confirm bodyId={bodyId} conflict={query.data} /> : <LoadingState />;
}

function Confirm({ bodyId, conflict }: { bodyId: string; conflict: ConflictDeclaration }) {
  const { conflicts, shell } = useMessages();
  const words = conflicts.withdraw;
  const navigate = useNavigate();
  const withdraw = useWithdrawConflict();
  const { id: conflictId, declarantName, subjectName, kind, note } = conflict;
  const way = { to: '/bodies/$bodyId/conflicts', params: { bodyId } } as const;
  const done = async () => {
    await navigate(way);
    announce(words.done);
  };
  return (
    <ConfirmWithReason
      title={words.title}
      lead={`${declarantName}, ${subjectName}`}
      consequences={words.consequences}
      statement={words.statement}
      confirmLabel={words.confirm}
      tone="bad"
      cancel={<Link {...way}>{shell.form.cancel}</Link>}
      act={withdraw}
      reason={{ hint: words.hint }}
      onConfirm={(reason) => withdraw.mutate({ params: { conflictId }, body: { reason } }, { onSuccess: done })}
    >
      <Text>{note ? `${conflicts.kind[kind]}: ${note}` : conflicts.kind[kind]}</Text>
    </ConfirmWithReason>
  );
}
