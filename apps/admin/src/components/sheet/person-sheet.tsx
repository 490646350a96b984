import { useFieldMessages } from '@kompeten/ui';
import { ActionIcon, Button, NativeSelect, Text, Title } from '@mantine/core';
import { ChevronLeftIcon, ChevronRightIcon, Undo2Icon } from 'lucide-react';
import { type TouchEvent, useRef } from 'react';
import { announce } from '../../lib/announce.tsx';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import { undoAt } from '../../lib/sheet/undo-at.ts';
import { PersonCell, type ValueButton } from './person-cell.tsx';
import type { PeopleWords, RowSummary } from './row-summary.ts';

interface PersonSheetProps<V extends object> {
  desk: SheetDesk<V>;
  at: number;
  onGo(index: number): void;
  values: readonly ValueButton[];
  summary: RowSummary;
  people: PeopleWords;
  onDetails(column: number): void;
}

const farEnough = 60;

/** One person a screen, for a phone in the hand: big buttons, the next person a swipe away. */
export function PersonSheet<V extends object>(props: PersonSheetProps<V>) {
  const { desk, at, onGo, values, summary, onDetails, people: words } = props;
  const { rows, columns } = desk.table;
  const touched = useRef<{ x: number; y: number } | null>(null);
  const row = rows[at];
  if (!row) return null;
  const last = at === rows.length - 1;
  const go = (step: number) => rows[at + step] && onGo(at + step);
  const begin = ({ touches }: TouchEvent) => {
    const touch = touches[0];
    touched.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const end = ({ changedTouches }: TouchEvent) => {
    const touch = changedTouches[0];
    if (!touch || !touched.current) return;
    const [across, along] = [touch.clientX - touched.current.x, touch.clientY - touched.current.y];
    if (Math.abs(across) > farEnough && Math.abs(across) > 2 * Math.abs(along)) go(across < 0 ? 1 : -1);
  };
  return (
    <section className="k-person" aria-labelledby="person-name" onTouchStart={begin} onTouchEnd={end}>
      <div className="k-person-choice">
        <ActionIcon
          size="xl"
          variant="default"
          disabled={at === 0}
          onClick={() => go(-1)}
          aria-label={words.previousPerson}
        >
          <ChevronLeftIcon aria-hidden />
        </ActionIcon>
        <NativeSelect
          label={words.choosePerson}
          value={row.id}
          data={rows.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => onGo(rows.findIndex(({ id }) => id === event.currentTarget.value))}
        />
        <ActionIcon size="xl" variant="default" disabled={last} onClick={() => go(1)} aria-label={words.nextPerson}>
          <ChevronRightIcon aria-hidden />
        </ActionIcon>
      </div>
      <div>
        <Title order={2} size="h3" id="person-name">
          {row.name}
        </Title>
        <Text c="dimmed" role="status">
          {words.personOf(at + 1, rows.length)} · {summary.of(row)}
        </Text>
      </div>
      {summary.act?.(row)}
      <ol className="k-person-cells">
        {columns.map((column, index) => (
          <PersonCell
            key={column.id}
            desk={desk}
            row={at}
            column={index}
            values={values}
            onDetails={() => onDetails(index)}
          />
        ))}
      </ol>
      {desk.table.writable ? <UndoAct desk={desk} onGo={onGo} /> : null}
      <Button size="lg" disabled={last} onClick={() => go(1)} rightSection={<ChevronRightIcon aria-hidden />}>
        {words.nextPerson}
      </Button>
    </section>
  );
}

/** Takes the last act back, and shows whom it was about. */
function UndoAct<V extends object>({ desk, onGo }: Pick<PersonSheetProps<V>, 'desk' | 'onGo'>) {
  const words = useFieldMessages().sheet;
  const undo = () => {
    const place = undoAt(desk);
    const [row, column] = place ? [desk.table.rows[place.row], desk.table.columns[place.column]] : [];
    if (!place || !row || !column) return;
    onGo(place.row);
    announce(words.entered(row.name, column.short, desk.table.face.word(desk.valueAt(place))));
  };
  return (
    <Button size="lg" variant="default" leftSection={<Undo2Icon size={18} aria-hidden />} onClick={undo}>
      {words.undo}
    </Button>
  );
}
