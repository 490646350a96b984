import './timetable.css';
import { clockOf, type TimetableWeek, type TrainingSession } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useDayNames } from './day-names.ts';
import { FreeCell, SessionCell } from './week-cells.tsx';
import { type Block, blockAt, blocksOf, type Cell, cellAfter, isOpenAt, minutesShown, ROW } from './week-grid.ts';

interface WeekTableProps {
  week: TimetableWeek;
  zone: Zone;
  /** Null for those who only look. */
  onPlace: ((day: string, from: string) => void) | null;
  onOpen: ((session: TrainingSession) => void) | null;
  onTurn(weeks: 1 | -1): void;
}

const keyOf = ({ day, row }: Cell) => `${day}-${row}`;

/** A week as a grid of half hours: walked with the arrows, a session placed or opened with Enter. */
export function WeekTable({ week, zone, onPlace, onOpen, onTurn }: WeekTableProps) {
  const words = useMessages().timetable;
  const locale = useLocale();
  const names = useDayNames();
  const { first, last } = minutesShown(week.days, week.sessions, zone);
  const rows = (last - first) / ROW;
  const columns = week.days.map(({ day }) => blocksOf(week.sessions, day, first, zone));
  const walk = useWalk(columns, rows, onTurn);
  const range = formatDayRange(locale, week.days[0]?.day ?? week.week, week.days.at(-1)?.day ?? week.week);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, since the section around it is the landmark
    <div className="k-table-frame" role="group" aria-label={words.grid(range)}>
      <table className="k-week" ref={walk.table} onKeyDown={walk.onKeyDown} onFocus={walk.onFocus} onBlur={walk.onBlur}>
        <caption className="k-visually-hidden">{words.grid(range)}</caption>
        <WeekHead week={week} />
        <tbody>
          {Array.from({ length: rows }, (_, row) => first + row * ROW).map((minute, row) => (
            <tr key={minute}>
              <th scope="row">
                {minute % 60 === 0 ? clockOf(minute) : <span className="k-visually-hidden">{clockOf(minute)}</span>}
              </th>
              {week.days.map((day, index) => {
                const block = blockAt(columns[index] ?? [], row);
                if (block && block.row !== row) return null;
                const cell = { day: index, row };
                const reach = { id: keyOf(cell), active: walk.isAt(cell), onFocus: () => walk.moveTo(cell) };
                if (block) return <SessionCell key={day.day} {...{ block, week, zone, reach, onOpen }} />;
                const [from, isOpen] = [clockOf(minute), isOpenAt(day, minute)];
                const label = (isOpen ? words.free : words.shut)(names.long(day.day), from);
                const place = onPlace && (() => onPlace(day.day, from));
                return (
                  <FreeCell key={day.day} {...{ label, reach, isOpen, onPlace: place, full: minute % 60 === 0 }} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WeekHead({ week }: { week: TimetableWeek }) {
  const words = useMessages().timetable;
  const names = useDayNames();
  return (
    <thead>
      <tr>
        <th scope="col">{words.time}</th>
        {week.days.map(({ day, closure }) => (
          <th key={day} scope="col">
            {names.short(day)}
            {closure ? (
              <span className="k-week-closed">{closure.name ? words.closedDay(closure.name) : words.closedWeekly}</span>
            ) : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const turns: Readonly<Record<string, 1 | -1>> = { PageUp: -1, PageDown: 1 };

/** One place of the grid at a time is reached by Tab; the arrows lead from it to the others. */
function useWalk(columns: readonly Block<TrainingSession>[][], rows: number, onTurn: (weeks: 1 | -1) => void) {
  const [at, setAt] = useState<Cell>({ day: 0, row: 0 });
  const here = { day: at.day, row: blockAt(columns[at.day] ?? [], at.row)?.row ?? Math.min(at.row, rows - 1) };
  const { walk, ...held } = useHeldFocus(keyOf(here));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = turns[event.key];
    const next = cellAfter(event.key, here, columns, rows);
    if (!turn && !next) return;
    event.preventDefault();
    walk();
    if (turn) onTurn(turn);
    if (next) setAt(next);
  };
  return {
    ...held,
    onKeyDown,
    isAt: (cell: Cell) => keyOf(cell) === keyOf(here),
    moveTo: (cell: Cell) => setAt((before) => (keyOf(before) === keyOf(cell) ? before : cell)),
  };
}

/** Keeps the focus on a place of the grid while somebody walks, and when what was in focus became something else. */
function useHeldFocus(place: string) {
  const table = useRef<HTMLTableElement>(null);
  const walks = useRef(false);
  const holds = useRef(false);
  useEffect(() => {
    const lost = holds.current && document.activeElement === document.body;
    if (!walks.current && !lost) return;
    walks.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${place}"]`)?.focus();
  });
  return {
    table,
    walk: () => {
      walks.current = true;
    },
    onFocus: () => {
      holds.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) holds.current = false;
    },
  };
}
