import { AttendanceStatus, type AttendanceValue } from '@kompeten/domain';
import { useFieldMessages, useTerms } from '@kompeten/ui';
import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useCellDraft } from '../../components/sheet/use-cell-draft.ts';
import type { ValueFieldsProps } from '../../components/sheet/value-fields.ts';

const longestNote = 300;

const writing = {
  written: ({ status, note }: AttendanceValue) => ({ status: status ?? '', note: note ?? '' }),
  read: ({ status, note }: { status: string; note: string }) => ({
    ...{ status: AttendanceStatus.safeParse(status).data ?? null, note: note.trim() || null },
  }),
};

/** A status and a note. */
export function AttendanceFields({ value, onChange, disabled }: ValueFieldsProps<AttendanceValue>) {
  const words = useFieldMessages().attendance;
  const terms = useTerms();
  const [draft, change] = useCellDraft({ value, onChange }, writing);
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
        onChange={(event) => change({ status: event.currentTarget.value })}
      />
      <Textarea
        label={words.noteLabel}
        maxLength={Math.max(longestNote, draft.note.length)}
        autosize
        minRows={2}
        value={draft.note}
        disabled={disabled}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </Stack>
  );
}
