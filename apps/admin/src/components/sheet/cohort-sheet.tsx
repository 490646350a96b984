import './sheet.css';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import type { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import type { SheetColumn, SheetRow, SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useSheetHold } from '../../lib/sheet/use-sheet.ts';
import { EmptyState, LoadingState } from '../states.tsx';
import type { ValueButton } from './person-cell.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { SheetDisputes } from './sheet-disputes.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetKeysHelp } from './sheet-keys-help.tsx';
import { SheetStanding } from './sheet-standing.tsx';
import { useDirection } from './use-direction.ts';
import { useSheetDesk } from './use-sheet-desk.ts';

interface CohortSheetProps<V extends object> {
  sync: SheetSync<V>;
  table: SheetTable<V>;
  label: string;
  values: readonly ValueButton[];
  valueKeys: readonly (readonly string[])[];
  summary: { title: string; of(row: SheetRow): ReactNode };
  progress: ReactNode;
  columnAct?(desk: SheetDesk<V>, column: SheetColumn, index: number): ReactNode;
  details(desk: SheetDesk<V>, place: Place | null, onClose: () => void): ReactNode;
}

/** A sheet for the whole cohort: a grid at a desk, one person a screen on a phone, the same entries beneath. */
export function CohortSheet<V extends object>(props: CohortSheetProps<V>) {
  const words = useMessages().sheet;
  const phone = useMediaQuery('(max-width: 37.5em)', undefined, { getInitialValueInEffect: false });
  const [help, helping] = useDisclosure(false);
  const [place, setPlace] = useState<Place | null>(null);
  const [person, setPerson] = useState(0);
  const [direction, setDirection] = useDirection();
  const { desk, live } = useSheetDesk(props.sync, props.table, direction, { help: helping.open, details: setPlace });
  const { columnAct } = props;
  return (
    <Stack gap="md">
      <div className="k-sheet-head">
        <SheetStanding sync={props.sync} />
        {props.progress}
      </div>
      <SheetDisputes desk={desk} />
      {phone ? (
        <PersonSheet
          desk={desk}
          at={Math.min(person, props.table.rows.length - 1)}
          onGo={setPerson}
          values={props.values}
          summary={props.summary.of}
          onDetails={(column) => setPlace({ row: person, column })}
        />
      ) : (
        <>
          {props.table.writable ? (
            <SheetBar
              desk={desk}
              values={props.values}
              direction={direction}
              onDirection={setDirection}
              onHelp={helping.open}
              onDetails={() => setPlace(desk.place)}
            />
          ) : null}
          <SheetGrid
            desk={desk}
            label={props.label}
            summary={props.summary}
            columnAct={columnAct ? (column, index) => columnAct(desk, column, index) : undefined}
          />
        </>
      )}
      {phone ? null : (
        <Text size="sm" c="dimmed">
          {words.noted}
        </Text>
      )}
      <div ref={live} className="k-visually-hidden" role="status" aria-live="polite" />
      <SheetKeysHelp opened={help} onClose={helping.close} values={props.valueKeys} />
      {props.details(desk, place, () => setPlace(null))}
    </Stack>
  );
}

/** Shows a sheet once this tab holds it; another tab's sheet can be taken over. */
export function SheetHold({ name, children }: { name: string; children: ReactNode }) {
  const words = useMessages().sheet;
  const { hold, takeOver } = useSheetHold(name);
  if (hold === undefined) return <LoadingState />;
  if (hold === 'here') return children;
  return (
    <EmptyState title={words.openElsewhere} action={<Button onClick={takeOver}>{words.takeOver}</Button>}>
      {words.openElsewhereText}
    </EmptyState>
  );
}
