import { clockOf, localTimeOf, type TimetableWeek, type TrainingSession } from '@kompeten/domain';
import { useMessages, useTerms, type Zone } from '@kompeten/ui';
import { useDayNames } from './day-names.ts';
import type { Block } from './week-grid.ts';

/** How a place of the grid is reached: by Tab if it is the one, else by the arrows. */
interface Reach {
  id: string;
  active: boolean;
  onFocus(): void;
}

const reached = ({ id, active, onFocus }: Reach) => ({ 'data-cell': id, tabIndex: active ? 0 : -1, onFocus });

interface FreeCellProps {
  label: string;
  reach: Reach;
  isOpen: boolean;
  full: boolean;
  onPlace: (() => void) | null;
}

/** Half an hour in which nothing stands. */
export function FreeCell({ label, reach, isOpen, full, onPlace }: FreeCellProps) {
  return (
    <td data-open={isOpen} data-full={full}>
      <button
        type="button"
        className="k-week-free"
        aria-label={label}
        aria-disabled={onPlace === null}
        onClick={() => onPlace?.()}
        {...reached(reach)}
      />
    </td>
  );
}

interface SessionCellProps {
  block: Block<TrainingSession>;
  week: TimetableWeek;
  zone: Zone;
  reach: Reach;
  onOpen: ((session: TrainingSession) => void) | null;
}

/** The sessions that begin here, as high as they last. */
export function SessionCell({ block, week, zone, reach, onOpen }: SessionCellProps) {
  const tell = useSessionWords(week, zone);
  return (
    <td rowSpan={block.rows} data-taken>
      {block.items.map((session, index) => {
        const { from, until, what, who, where, label } = tell(session);
        return (
          <button
            key={session.id}
            type="button"
            className="k-week-session"
            data-mode={session.mode}
            aria-label={label}
            aria-disabled={onOpen === null}
            onClick={() => onOpen?.(session)}
            {...(index === 0 ? reached(reach) : { tabIndex: reach.active ? 0 : -1 })}
          >
            <strong>{`${from}–${until}`}</strong>
            <span>{what}</span>
            <span className="k-week-small">{`${who}, ${where}`}</span>
          </button>
        );
      })}
    </td>
  );
}

/** A session in words: when, what, by whom and where. */
export function useSessionWords(week: TimetableWeek, zone: Zone) {
  const words = useMessages().timetable;
  const terms = useTerms();
  const names = useDayNames();
  const titles = new Map(week.units.map(({ code, title }) => [code, title]));
  return (session: TrainingSession) => {
    const begins = localTimeOf(session.startsAt, zone);
    const from = clockOf(begins.minute);
    const until = clockOf(localTimeOf(session.endsAt, zone).minute);
    const what = session.unitCodes.map((code) => titles.get(code) ?? code).join('; ');
    const where = session.roomName ?? session.place ?? terms.sessionMode[session.mode];
    const label = words.session(names.long(begins.day), from, until, what, session.instructorName, where);
    return { from, until, what, who: session.instructorName, where, label };
  };
}
