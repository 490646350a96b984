import { useFieldMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import type { OwnEvent } from '../../lib/sheet/sheet.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { SheetColumn, SheetRow } from '../../lib/sheet/sheet-table.ts';
import { useCell } from '../../lib/sheet/use-sheet.ts';
import { HereContext, type HereLine } from './here-context.ts';
import type { CellParts, OpenedCell } from './opened-cell.ts';
import { LateNotes, RefusedNotes } from './own-notes.tsx';
import { SettleForm } from './settle-form.tsx';
import { SideDialog } from './side-dialog.tsx';
import { StateSign } from './state-sign.tsx';
import { ValueForm } from './value-form.tsx';

interface CellPanelProps<V extends object> {
  desk: SheetDesk<V>;
  parts: CellParts<V>;
  opened: OpenedCell<V> | null;
  onClose(): void;
}

/** One cell in full, beside the sheet: its value, whatever a person must do about it, and all that was entered before. */
export function CellPanel<V extends object>({ desk, parts, opened, onClose }: CellPanelProps<V>) {
  const row = opened ? desk.table.rows[opened.place.row] : undefined;
  const column = opened ? desk.table.columns[opened.place.column] : undefined;
  return (
    <SideDialog opened={opened !== null} onClose={onClose} title={parts.titleOf(row?.name ?? '')}>
      {opened && row && column ? (
        <CellBody key={desk.keyAt(opened.place)} desk={desk} parts={parts} opened={opened} row={row} column={column} />
      ) : null}
    </SideDialog>
  );
}

interface CellBodyProps<V extends object> {
  desk: SheetDesk<V>;
  parts: CellParts<V>;
  opened: OpenedCell<V>;
  row: SheetRow;
  column: SheetColumn;
}

function CellBody<V extends object>({ desk, parts, opened, row, column }: CellBodyProps<V>) {
  const words = useFieldMessages().sheet;
  const at = desk.keyAt(opened.place);
  const { value, state, standing, own } = useCell(desk.engine, at);
  return (
    <Stack gap="lg">
      <div>
        <Text fw={600}>
          {column.short} · {column.title}
        </Text>
        {standing?.contested ? null : (
          <Text fw={700} size="lg">
            {desk.table.face.word(value)}
          </Text>
        )}
        <StateSign state={state} worded />
      </div>
      <RefusedNotes desk={desk} at={at} />
      <LateNotes desk={desk} at={at} />
      {standing?.contested ? (
        <SettleForm desk={desk} at={at} standing={standing} intent={opened.intent} Fields={parts.Fields} />
      ) : (
        <ValueForm desk={desk} place={opened.place} Fields={parts.Fields} />
      )}
      <section aria-labelledby="history-title">
        <Title order={3} size="h5" id="history-title">
          {words.history}
        </Title>
        <Text size="sm" c="dimmed">
          {words.historyText}
        </Text>
        <HereContext value={hereOf(own, desk.table.face.word)}>
          {/* What the register has got anew of the cell is asked for anew. */}
          <Fragment key={standing?.version}>{parts.history(row, column)}</Fragment>
        </HereContext>
      </section>
    </Stack>
  );
}

/** What the device alone holds of a cell, the newest first; what was turned back or came late is said above. */
function hereOf<V>(own: readonly OwnEvent<V>[], wordOf: (value: V) => string): HereLine[] {
  const lines = own.flatMap(({ id, value, state, at }): HereLine[] =>
    state === 'refused' || state === 'late' ? [] : [{ id, word: wordOf(value), state, at }],
  );
  return lines.reverse();
}
