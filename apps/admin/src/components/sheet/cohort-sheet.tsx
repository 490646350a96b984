import './sheet.css';
import { useFieldMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useContext, useState } from 'react';
import type { Presence } from '../../lib/sheet/presence.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { SheetEngine } from '../../lib/sheet/sheet-engine.ts';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import type { SheetColumn, SheetTable } from '../../lib/sheet/sheet-table.ts';
import { usePresenceReport } from '../../lib/sheet/use-live.ts';
import { CellPanel } from './cell-panel.tsx';
import type { CellParts, OpenedCell } from './opened-cell.ts';
import type { ValueButton } from './person-cell.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { PresenceContext } from './presence-context.ts';
import type { PeopleWords, RowSummary } from './row-summary.ts';
import { SheetAttention } from './sheet-attention.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetKeysHelp } from './sheet-keys-help.tsx';
import { ClockNotice, OthersHere } from './sheet-notices.tsx';
import { SheetStanding } from './sheet-standing.tsx';
import { useDirection } from './use-direction.ts';
import { usePersonShown } from './use-person-shown.ts';
import { useSheetDesk } from './use-sheet-desk.ts';

interface CohortSheetProps<V extends object> {
  /** Whose sheet others see one at work on; absent where nobody follows it. */
  live?: { cohortId: string; presence: Presence };
  engine: SheetEngine<V>;
  table: SheetTable<V>;
  label: string;
  values: readonly ValueButton[];
  valueKeys: readonly (readonly string[])[];
  /** What is said of each person, and what can be done for them beside the cells. */
  summary: RowSummary;
  /** What the people on the sheet are called, where they are no trainees. */
  people?: PeopleWords;
  /** What the marks in cells say, where there are more than a note's. */
  noted?: string;
  progress: ReactNode;
  columnAct?(desk: SheetDesk<V>, column: SheetColumn, index: number): ReactNode;
  parts: CellParts<V>;
}

/** A sheet for many people: a grid at a desk, one person a screen on a phone, the same entries beneath. */
export function CohortSheet<V extends object>(props: CohortSheetProps<V>) {
  const { engine, table, values, columnAct } = props;
  const words = useFieldMessages().sheet;
  const nobody = useContext(PresenceContext);
  const presence = props.live?.presence ?? nobody;
  const people = props.people ?? words;
  const phone = useMediaQuery('(max-width: 37.5em)', undefined, { getInitialValueInEffect: false });
  const [help, helping] = useDisclosure(false);
  const [opened, setOpened] = useState<OpenedCell<V> | null>(null);
  const [person, goTo] = usePersonShown(engine, table.rows);
  const [direction, setDirection] = useDirection();
  const open = useCallback((place: Place, intent: V | null = null) => setOpened({ place, intent }), []);
  const { desk, live } = useSheetDesk(engine, table, direction, { help: helping.open, open });
  usePresenceReport(props.live?.cohortId ?? null, desk.hand.onAnyPlace, desk.cell);
  return (
    <PresenceContext value={presence}>
      <Stack gap="md">
        <div className="k-sheet-head">
          <SheetStanding engine={engine} />
          {props.progress}
        </div>
        <ClockNotice />
        <OthersHere presence={presence} />
        <SheetAttention desk={desk} onDecide={open} />
        {phone ? (
          <PersonSheet
            desk={desk}
            at={person}
            onGo={goTo}
            values={values}
            summary={props.summary}
            people={people}
            onDetails={(column) => open({ row: person, column })}
          />
        ) : (
          <>
            {table.writable ? (
              <SheetBar
                desk={desk}
                values={values}
                direction={direction}
                onDirection={setDirection}
                onHelp={helping.open}
                onDetails={() => open(desk.place)}
              />
            ) : null}
            <SheetGrid
              desk={desk}
              label={props.label}
              summary={props.summary}
              person={people.person}
              columnAct={columnAct ? (column, index) => columnAct(desk, column, index) : undefined}
            />
            <Text size="sm" c="dimmed">
              {props.noted ?? words.noted}
            </Text>
          </>
        )}
        <div ref={live} className="k-visually-hidden" role="status" aria-live="polite" />
        <SheetKeysHelp opened={help} onClose={helping.close} values={props.valueKeys} />
        <CellPanel desk={desk} parts={props.parts} opened={opened} onClose={() => setOpened(null)} />
      </Stack>
    </PresenceContext>
  );
}
