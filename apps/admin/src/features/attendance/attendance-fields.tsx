import { AttendanceStatus, type AttendanceValue } from '@kompeten/domain';
import { useFieldMessages, useTerms } from '@kompeten/ui';
import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ValueFieldsProps } from '../../components/sheet/value-fields.ts';

const longestNote = 300;

/** A status and a note. */
export function AttendanceFields({ value, onChange, disabled }: ValueFieldsProps<AttendanceValue>) {
  const words = useFieldMessages().attendance;
  const terms = useTerms();
  const [draft, setDraft] = useState({ status: value.status ?? '', note: value.note ?? '' });
  const change = (next: typeof draft) => {
    setDraft(next);
    const status = AttendanceStatus.safeParse(next.status).data ?? null;
    onChange({ status, note: next.note.trim() || null });
  };
  return (
    <Stack gap="sm">
      <NativeSelect
        label={words.statusLabel}
        data={[
          { value: '', label: words.notRecorded },
          ...AttendanceStatus.options.map((status) => ({ value: status, label: terms.attendance[status] })),
        ]}
        value={draft.status}
        disabled={disabled}
        onChange={(event) => change({ ...draft, status: event.currentTarget.value })}
      />
      <Textarea
        label={words.noteLabel}
        maxLength={Math.max(longestNote, draft.note.length)}
        autosize
        minRows={2}
        value={draft.note}
        disabled={disabled}
        onChange={(event) => change({ ...draft, note: event.currentTarget.value })}
      />
    </Stack>
  );
}
