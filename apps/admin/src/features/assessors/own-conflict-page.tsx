import { ConflictKind, type ConflictMatter } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useTyped } from '../../lib/use-typed.ts';
import { useConflictMatter, useDeclareOwnConflict } from './assessors.queries.ts';

/** Somebody declares an own conflict of interest with a candidate whom they assess, decide about or hear (rules 1 and 2). */
export function OwnConflictPage({ candidacyId }: { candidacyId: string }) {
  const query = useConflictMatter(candidacyId);
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Confirm matter={query.data} /> : <LoadingState />;
}

function Confirm({ matter: { candidacyId, fullName, schemeTitle, parts } }: { matter: ConflictMatter }) {
  const { conflicts } = useMessages();
  const words = conflicts.own;
  const navigate = useNavigate();
  const declare = useDeclareOwnConflict();
  const [kind, setKind] = useTyped<ConflictKind>('conflict', 'relative');
  const [note, setNote] = useTyped('note', '');
  const done = async () => {
    await navigate({ to: '/' });
    announce(conflicts.declare.done);
  };
  return (
    <ConfirmPage
      title={words.title}
      lead={words.lead(fullName, schemeTitle)}
      consequences={[...parts.flatMap((part) => words.consequences[part]), words.always]}
      statement={words.statement}
      confirmLabel={words.confirm}
      tone="bad"
      cancel={<Link to="/">{words.cancel}</Link>}
      act={declare}
      onConfirm={() =>
        declare.mutate({ params: { candidacyId }, body: { kind, note: note.trim() || null } }, { onSuccess: done })
      }
    >
      <Stack gap="md">
        <NativeSelect
          label={conflicts.declare.kind}
          size="md"
          value={kind}
          onChange={({ currentTarget }) => setKind(ConflictKind.parse(currentTarget.value))}
          data={ConflictKind.options.map((value) => ({ value, label: conflicts.kind[value] }))}
        />
        <TextInput
          label={conflicts.declare.note}
          maxLength={300}
          autoComplete="off"
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </Stack>
    </ConfirmPage>
  );
}
