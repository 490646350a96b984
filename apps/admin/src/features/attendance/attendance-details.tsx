import { useMessages } from '@kompeten/ui';
import { Button, Drawer, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { useCellState, useCellValue } from '../../components/sheet/sheet-cell.tsx';
import { StateSign } from '../../components/sheet/state-sign.tsx';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import { useSheetFact } from '../../lib/sheet/use-sheet.ts';
import type { AttendanceValue } from './attendance-value.ts';

interface AttendanceDetailsProps {
  desk: SheetDesk<AttendanceValue>;
  place: Place | null;
  onClose(): void;
}

/** One cell in full, beside the sheet: status, note, who recorded it and when. */
export function AttendanceDetails({ desk, place, onClose }: AttendanceDetailsProps) {
  const words = useMessages().attendance;
  const row = place ? desk.table.rows[place.row] : undefined;
  const column = place ? desk.table.columns[place.column] : undefined;
  return (
    <Drawer opened={place !== null} onClose={onClose} position="right" title={words.detailsOf(row?.name ?? '')}>
      {place && column ? (
        <Stack gap="lg">
          <Text fw={600}>
            {column.short} · {column.title}
          </Text>
          <NoteForm key={desk.keyAt(place)} desk={desk} place={place} />
        </Stack>
      ) : null}
    </Drawer>
  );
}

function NoteForm({ desk, place }: { desk: SheetDesk<AttendanceValue>; place: Place }) {
  const words = useMessages().attendance;
  const key = desk.keyAt(place);
  const value = useCellValue(desk, key);
  const state = useCellState(desk, key);
  const stored = useSheetFact(desk.sync, ({ sheet }) => sheet.stored.get(key) ?? null);
  const [note, setNote] = useState(value.note ?? '');
  const writable = desk.table.writable && value.status !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (writable) desk.put(place, { ...value, note: note.trim() || null });
  };
  return (
    <Stack component="form" gap="sm" onSubmit={submit} {...{ noValidate: true }}>
      <Text fw={700} size="lg">
        {desk.table.face.word({ ...value, note: null })}
      </Text>
      <StateSign state={state} worded />
      {stored ? (
        <Text size="sm" c="dimmed">
          {words.recordedBy(stored.by)}, <DateText value={stored.at} />
        </Text>
      ) : null}
      <Textarea
        label={words.noteLabel}
        description={value.status === null ? words.noteNeedsStatus : undefined}
        maxLength={300}
        autosize
        minRows={2}
        value={note}
        disabled={!writable}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {writable ? (
        <Button type="submit" variant="outline">
          {words.saveNote}
        </Button>
      ) : null}
    </Stack>
  );
}
