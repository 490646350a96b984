import { clockOf, localTimeOf, type TimetableWeek, type TrainingSession } from '@kompeten/domain';
import { useTerms, type Zone } from '@kompeten/ui';
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
  return (
    <td rowSpan={block.rows} data-taken>
      {block.items.map((session, index) => (
        <SessionButton
          key={session.id}
          {...{ session, week, zone, onOpen }}
          reach={index === 0 ? reached(reach) : { tabIndex: reach.active ? 0 : -1 }}
        />
      ))}
    </td>
  );
}

interface SessionButtonProps extends Pick<SessionCellProps, 'week' | 'zone' | 'onOpen'> {
  session: TrainingSession;
  reach?: { tabIndex: number };
}

/** A session in words: when, what, by whom and where; the day is said to those who do not see its column. */
export function SessionButton({ session, week, zone, onOpen, reach }: SessionButtonProps) {
  const terms = useTerms();
  const names = useDayNames();
  const titles = new Map(week.units.map(({ code, title }) => [code, title]));
  const begins = localTimeOf(session.startsAt, zone);
  const where = session.roomName ?? session.place ?? terms.sessionMode[session.mode];
  return (
    <button
      type="button"
      className="k-week-session"
      data-mode={session.mode}
      aria-disabled={onOpen === null}
      onClick={() => onOpen?.(session)}
      {...reach}
    >
      <span className="k-visually-hidden">{names.long(begins.day)}</span>
      <strong>{`${clockOf(begins.minute)}–${clockOf(localTimeOf(session.endsAt, zone).minute)}`}</strong>
      <span>{session.unitCodes.map((code) => titles.get(code) ?? code).join('; ')}</span>
      <span className="k-week-small">{`${session.instructorName}, ${where}`}</span>
    </button>
  );
}
