import type { ExchangeColumn, ExchangeRecord, NewExchangeProfile } from '@kompeten/domain';
import { ExchangeDirection } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { LayoutEditor } from './layout-editor.tsx';

type Form = ReturnType<typeof useBodyForm>;

/** What a layout begins with when nothing is known of it. */
export const blank: Omit<NewExchangeProfile, 'system' | 'record'> = {
  ...{ name: '', direction: 'export', source: '', sourceDate: '', unconfirmed: true },
  columns: [{ ours: null, theirs: '', format: 'plain' }],
};

interface ProfileFormProps {
  form: Form;
  record: ExchangeRecord;
  header: ReactNode;
  children?: ReactNode;
}

/** Everything that is said of a layout: its name and source, and its columns. */
export function ProfileForm({ form, record, header, children }: ProfileFormProps) {
  const words = useMessages().exchange;
  // The form holds what its own columns were set to.
  const columns = form.form.getValues().columns as ExchangeColumn[];
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      {header}
      <ErrorSummary faults={form.faults} />
      {children}
      <TextInput size="md" {...form.field('name', words.fields.name)} />
      <NativeSelect
        size="md"
        {...form.field('direction', words.columns.direction)}
        data={ExchangeDirection.options.map((value) => ({ value, label: words.direction[value] }))}
      />
      <Textarea
        {...form.field('source', words.fields.source)}
        description={words.fields.sourceHint}
        autosize
        minRows={2}
      />
      <TextInput size="md" type="date" {...form.field('sourceDate', words.fields.sourceDate)} />
      <Checkbox
        label={words.fields.unconfirmed}
        checked={form.form.getValues().unconfirmed === true}
        onChange={(event) => form.form.setFieldValue('unconfirmed', event.currentTarget.checked)}
      />
      <LayoutEditor record={record} columns={columns} onChange={(next) => form.form.setFieldValue('columns', next)} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
