import { presence } from '@kompeten/contract';
import type { AttendanceRecord, FieldKit, Grade, SheetCell } from '@kompeten/domain';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { useDevice } from '../device/use-device.ts';
import { followLive } from './live.ts';
import { Presence } from './presence.ts';

/** What a page does with what others do. */
interface LiveWork {
  grades?(cells: readonly Grade[]): void;
  attendance?(cells: readonly AttendanceRecord[]): void;
  again(): void;
}

/** The mark of sheets that an earlier version of the application prepared, which knew none: everything is newer. */
const unread = { grades: '0.0', attendance: '0.0' };

/** Others at work on the cohort and their cells, while the page is open and a line stands. */
export function useLive({ cohort: { id: cohortId }, marks }: FieldKit, work: LiveWork): Presence {
  const device = useDevice();
  const [people] = useState(() => new Presence(device.id));
  const now = useRef(work);
  now.current = work;
  const read = useRef(marks);
  read.current = marks;
  useEffect(
    () =>
      followLive(cohortId, () => read.current ?? unread, {
        again: () => now.current.again(),
        hear: (message) => {
          if (message.event === 'presence') people.take(message.data.people);
          else if (message.event === 'grades') now.current.grades?.(message.data.cells);
          else now.current.attendance?.(message.data.cells);
        },
      }),
    [cohortId, people],
  );
  return people;
}

const pace = 1000;
const sayAgainAfter = 15_000;

/** What one device says of itself; a word that does not arrive is said again soon, or fades. */
function callsOf(cohortId: string, deviceId: string) {
  const { reportPresence, leaveCohort } = presence;
  const ignore = () => undefined;
  return {
    say: (cell: SheetCell | null) =>
      void api.call(reportPresence, { params: { cohortId }, body: { deviceId, cell } }).catch(ignore),
    gone: () => void api.call(leaveCohort, { params: { cohortId, deviceId } }, { keepalive: true }).catch(ignore),
  };
}

/** Tells the register where the hand is, at most once a second, again before it is forgotten, and when it has left; of no cohort, nothing. */
export function usePresenceReport(
  cohortId: string | null,
  onPlace: (listener: () => void) => () => void,
  cell: () => SheetCell | null,
) {
  const deviceId = useDevice().id;
  useEffect(() => {
    if (cohortId === null) return;
    const { say, gone } = callsOf(cohortId, deviceId);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (document.visibilityState === 'visible') say(cell());
      }, pace);
    };
    soon();
    const leave = onPlace(soon);
    const again = setInterval(soon, sayAgainAfter);
    window.addEventListener('pagehide', gone);
    return () => {
      leave();
      clearTimeout(timer);
      clearInterval(again);
      window.removeEventListener('pagehide', gone);
      gone();
    };
  }, [cohortId, deviceId, onPlace, cell]);
}
