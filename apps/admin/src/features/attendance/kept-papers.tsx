import { basePath } from '@kompeten/contract';
import type { PaperSheet } from '@kompeten/domain';
import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { useOutbox } from '../../lib/device/use-device.ts';
import { isPaper } from '../../lib/outbox/outbox.ts';
import { useConnection } from '../../lib/use-connection.ts';

interface KeptPapersProps {
  cohortId: string;
  sheets: readonly PaperSheet[];
}

/** The photos that the register has, by name and not in small: a village's line carries one only when it is asked for. */
export function KeptPapers({ cohortId, sheets }: KeptPapersProps) {
  const words = useFieldMessages().attendance.paper;
  const online = useConnection() === 'online';
  if (sheets.length === 0) return null;
  return (
    <ul>
      {sheets.map(({ id, type, addedAt, addedByName }, index) => {
        const name = type === 'image/jpeg' ? words.photo(index + 1) : words.pdf(index + 1);
        return (
          <li key={id}>
            {online ? (
              <a href={`${basePath}/cohorts/${cohortId}/paper-sheets/${id}`} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}{' '}
            {words.by(addedByName)}, <DateText value={addedAt} />
          </li>
        );
      })}
    </ul>
  );
}

/** How many photos of a session lie on this device, and how they stand. */
export function HeldPapers({ sessionId }: { sessionId: string }) {
  const words = useFieldMessages().attendance.paper;
  const held = useOutbox().filter((item) => isPaper(item) && item.sessionId === sessionId);
  const waiting = held.filter(({ state }) => state === 'waiting').length;
  const refused = held.filter(({ state }) => state === 'refused').length;
  if (held.length === 0) return null;
  return (
    <Group gap="xs">
      {waiting > 0 ? <StatusMark tone="info">{words.waiting(waiting)}</StatusMark> : null}
      {refused > 0 ? <StatusMark tone="bad">{words.refused(refused)}</StatusMark> : null}
      <Link to="/outbox">{words.toOutbox}</Link>
    </Group>
  );
}
