import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useRef } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import { useCell } from '../../lib/sheet/use-sheet.ts';
import { StateSign } from './state-sign.tsx';

/** A value as a button: its letter on the keyboard, its sign in the sheet, its word. */
export interface ValueButton {
  letter: string;
  sign: string;
  label: string;
}

interface PersonCellProps<V extends object> {
  desk: SheetDesk<V>;
  row: number;
  column: number;
  values: readonly ValueButton[];
  onDetails(): void;
}

/** One cell of a person, with a big button for each value and its state in words. */
export function PersonCell<V extends object>({ desk, row, column, values, onDetails }: PersonCellProps<V>) {
  const words = useFieldMessages().sheet;
  const { face, columns, writable } = desk.table;
  const about = columns[column];
  const key = desk.keyAt({ row, column });
  const { value, state, standing } = useCell(desk.engine, key);
  const id = `person-cell-${column}`;
  const closed = about?.closed ?? null;
  const open = writable && closed === null;
  const group = useRef<HTMLDivElement>(null);
  // A second tap on what is chosen changes nothing; emptying is an act of its own.
  const choose = (letter: string) => {
    const change = face.letters.get(letter);
    if (change) desk.put({ row, column }, change(value));
  };
  const empty = () => {
    desk.put({ row, column }, face.emptied(value));
    group.current?.querySelector('button')?.focus();
  };
  return (
    <li>
      <Text fw={600} id={id}>
        {about?.short} · {about?.title}
      </Text>
      {/* biome-ignore lint/a11y/useSemanticElements: toggle buttons of one cell */}
      <div ref={group} className="k-person-values" role="group" aria-labelledby={id}>
        {values.map(({ letter, sign, label }) => {
          const change = face.letters.get(letter);
          const pressed = change !== undefined && face.sign(change(value)) === face.sign(value);
          return (
            <button
              key={letter}
              type="button"
              className="k-value-button"
              data-tone={change ? face.tone(change(value)) : 'none'}
              aria-pressed={pressed}
              disabled={!open}
              onClick={() => choose(letter)}
            >
              <b aria-hidden="true">{sign}</b>
              <span>{label}</span>
            </button>
          );
        })}
      </div>
      <Group justify="space-between" gap="xs">
        {closed ? <Text size="sm">{closed}</Text> : <StateSign state={state} worded />}
        {standing?.contested ? (
          <Text size="sm">{standing.rivals.map((rival) => face.word(rival.value)).join(' / ')}</Text>
        ) : null}
        {face.mark(value) ? <Text size="sm">{face.mark(value)}</Text> : null}
        {open && !standing?.contested && !desk.engine.law.isEmpty(value) ? (
          <Button variant="subtle" size="compact-sm" onClick={empty} aria-describedby={id}>
            {words.clear}
          </Button>
        ) : null}
        <Button
          variant={standing?.contested ? 'outline' : 'subtle'}
          size={standing?.contested ? 'sm' : 'compact-sm'}
          onClick={onDetails}
          aria-describedby={id}
        >
          {standing?.contested ? words.decide : words.details}
        </Button>
      </Group>
    </li>
  );
}
