import { basePath } from '@kompeten/contract';
import type { PaperSheet, WithdrawnPaperSheet } from '@kompeten/domain';
import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { useOutbox } from '../../lib/device/use-device.ts';
import { isPaper } from '../../lib/outbox/outbox.ts';
import { useConnection } from '../../lib/use-connection.ts';

interface KeptPapersProps {
  cohortId: string;
  /** What the session is called on the sheet. */
  session: string;
  sheets: readonly PaperSheet[];
  /** Whether this person may withdraw a photo. */
  mayWithdraw(sheet: PaperSheet): boolean;
}

/** The photos that the register has, by name and not in small: a village's line carries one only when it is asked for. */
export function KeptPapers({ cohortId, session, sheets, mayWithdraw }: KeptPapersProps) {
  const words = useFieldMessages().attendance.paper;
  const online = useConnection() === 'online';
  if (sheets.length === 0) return null;
  return (
    <ul>
      {sheets.map((sheet, index) => {
        const { id: sheetId, type, addedAt, addedByName } = sheet;
        const name = type === 'image/jpeg' ? words.photo(index + 1) : words.pdf(index + 1);
        return (
          <li key={sheetId}>
            <Picture cohortId={cohortId} sheetId={sheetId} name={name} /> {words.by(addedByName)},{' '}
            <DateText value={addedAt} />
            {online && mayWithdraw(sheet) ? (
              <>
                {' · '}
                <Link
                  to="/cohorts/$cohortId/paper-sheets/$sheetId/withdraw"
                  params={{ cohortId, sheetId }}
                  aria-label={words.withdrawOf(name, session)}
                >
                  {words.withdraw}
                </Link>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface WithdrawnPapersProps {
  cohortId: string;
  sheets: readonly WithdrawnPaperSheet[];
  /** What a session is called on the sheet. */
  sessionOf(sessionId: string): string;
}

/** The photos that lay behind a session by mistake: still to be seen, with who withdrew each and why. */
export function WithdrawnPapers({ cohortId, sheets, sessionOf }: WithdrawnPapersProps) {
  const { attendance, sheet: sheetWords } = useFieldMessages();
  const words = attendance.paper;
  if (sheets.length === 0) return null;
  return (
    <ul>
      {sheets.map(({ id, type, withdrawnAt, withdrawnByName, reason, movedToSessionId }, index) => (
        <li key={id}>
          <StatusMark tone="neutral">{words.withdrawn}</StatusMark>{' '}
          <Picture
            cohortId={cohortId}
            sheetId={id}
            name={type === 'image/jpeg' ? words.photo(index + 1) : words.pdf(index + 1)}
          />{' '}
          {words.by(withdrawnByName)}, <DateText value={withdrawnAt} />. {sheetWords.because(reason)}
          {movedToSessionId ? `. ${words.movedTo(sessionOf(movedToSessionId))}` : null}
        </li>
      ))}
    </ul>
  );
}

/** The name of a photo; it leads to the photo where there is a network. */
function Picture({ cohortId, sheetId, name }: { cohortId: string; sheetId: string; name: string }) {
  if (useConnection() !== 'online') return name;
  return (
    <a href={`${basePath}/cohorts/${cohortId}/paper-sheets/${sheetId}`} target="_blank" rel="noreferrer">
      {name}
    </a>
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
