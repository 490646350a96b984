import type { ChangeKind, ReplacementReason } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { reasonsFor } from './change-kinds.ts';

/** Nothing chosen yet. */
export const emptyReason: ReplacementReason = { reason: '', note: '' };

interface ReasonFieldsProps {
  kind: ChangeKind;
  value: ReplacementReason;
  onChange(value: ReplacementReason): void;
  missing: boolean;
}

/** Why a certificate is to change, and for a replacement the name as it must be printed. */
export function ReasonFields({ kind, value, onChange, missing }: ReasonFieldsProps) {
  const words = useMessages();
  const terms = useTerms();
  const { certificates } = words;
  const options = reasonsFor[kind].map((reason) => ({ value: reason, label: terms.reasonClass[reason] }));
  return (
    <Stack gap="md">
      <NativeSelect
        id="reason"
        label={certificates.reason}
        description={certificates.reasonHint}
        error={missing ? words.shell.form.choose : undefined}
        value={value.reason}
        data={[{ value: '', label: words.shell.form.choose }, ...options]}
        onChange={(event) => onChange({ ...value, reason: event.currentTarget.value })}
      />
      {kind === 'replacement' ? (
        <TextInput
          label={certificates.newName}
          description={certificates.newNameHint}
          maxLength={100}
          value={value.holderName ?? ''}
          onChange={(event) => onChange({ ...value, holderName: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        label={certificates.note}
        maxLength={1000}
        autosize
        minRows={2}
        value={value.note}
        onChange={(event) => onChange({ ...value, note: event.currentTarget.value })}
      />
    </Stack>
  );
}
