import { useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { type ComponentType, type FormEvent, useState } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import { useCell } from '../../lib/sheet/use-sheet.ts';
import type { ValueFieldsProps } from './value-fields.ts';

interface ValueFormProps<V extends object> {
  desk: SheetDesk<V>;
  place: Place;
  Fields: ComponentType<ValueFieldsProps<V>>;
}

/** All fields of a cell's value, saved together. */
export function ValueForm<V extends object>({ desk, place, Fields }: ValueFormProps<V>) {
  const words = useFieldMessages().sheet;
  const { value } = useCell(desk.engine, desk.keyAt(place));
  const [draft, setDraft] = useState<V | null>(value);
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const change = (next: V | null) => {
    setDraft(next);
    setSaved(null);
  };
  const writable = desk.table.writable && !desk.table.columns[place.column]?.closed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (draft && writable && desk.put(place, draft)) setSaved(words.detailsSaved(desk.table.face.word(draft)));
  };
  return (
    <Stack component="form" gap="sm" onSubmit={submit} {...{ noValidate: true }}>
      <Fields value={value} onChange={change} disabled={!writable} showFaults={asked} />
      {writable ? (
        <Button type="submit" variant="outline">
          {words.saveDetails}
        </Button>
      ) : null}
      {/* The page behind a dialog is silent: what was done in it is said in it. */}
      <Text role="status" fw={600}>
        {saved}
      </Text>
    </Stack>
  );
}
