import type { AuditEvent } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { UnstyledButton } from '@mantine/core';
import { useListAddress } from '../../lib/list-address.ts';
import { subjectOf } from './audit-sentence.ts';

/** Who did it; a press shows only what they did. */
export function ActorCell({ event: { actorId, actorName, via } }: { event: AuditEvent }) {
  const words = useMessages().audit;
  const { change } = useListAddress();
  const name = actorName ?? (via === 'public' ? words.publicActor : words.system);
  if (!actorId) return name;
  return (
    <UnstyledButton className="k-cell-link" aria-label={words.onlyHis(name)} onClick={() => change({ actorId })}>
      {name}
    </UnstyledButton>
  );
}

/** What it was done to; a press shows only what happened to it. */
export function SubjectCell({ event }: { event: AuditEvent }) {
  const words = useMessages().audit;
  const { change } = useListAddress();
  const subject = `${subjectOf(words, event)} ${event.subjectId.slice(0, 8)}`;
  return (
    <UnstyledButton
      className="k-cell-link"
      aria-label={words.onlySubject(subject)}
      onClick={() => change({ subjectId: event.subjectId })}
    >
      {subject}
    </UnstyledButton>
  );
}
