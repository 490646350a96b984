import {
  type ExchangeColumn,
  ExchangeField,
  ExchangeFormat,
  type ExchangeRecord,
  exchangeFields,
} from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { CodesField, hasCodes } from './codes-field.tsx';

interface LayoutEditorProps {
  record: ExchangeRecord;
  columns: readonly ExchangeColumn[];
  onChange(columns: ExchangeColumn[]): void;
}

/** The columns of a layout, each with its heading there, what of ours stands in it, and how it is written. */
export function LayoutEditor({ record, columns, onChange }: LayoutEditorProps) {
  const words = useMessages().exchange;
  const put = (index: number, change: Partial<ExchangeColumn>) =>
    onChange(columns.map((column, at) => (at === index ? { ...column, ...change } : column)));
  return (
    <Stack component="fieldset" gap="sm" className="k-fieldset">
      <legend>{words.layoutTitle}</legend>
      {columns.map((column, index) => (
        <ColumnFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
          key={index}
          record={record}
          column={column}
          index={index + 1}
          onChange={(change) => put(index, change)}
          onRemove={() => onChange(columns.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...columns, { ours: null, theirs: '', format: 'plain' }])}>
          {words.addColumn}
        </Button>
      </div>
    </Stack>
  );
}

interface ColumnFieldsProps {
  record: ExchangeRecord;
  column: ExchangeColumn;
  index: number;
  onChange(change: Partial<ExchangeColumn>): void;
  onRemove(): void;
}

function ColumnFields({ record, column, index, onChange, onRemove }: ColumnFieldsProps) {
  const { theirs, ours, format } = column;
  const words = useMessages().exchange;
  const fields = exchangeFields[record].map((value) => ({ value, label: words.field[value] }));
  const label = (name: string) => words.columnOf(name, index);
  return (
    <Group gap="sm" align="flex-end" wrap="wrap">
      <TextInput
        size="md"
        label={words.layout.theirs}
        aria-label={label(words.layout.theirs)}
        value={theirs}
        maxLength={80}
        onChange={(event) => onChange({ theirs: event.currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={words.layout.ours}
        aria-label={label(words.layout.ours)}
        value={ours ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ours: value ? ExchangeField.parse(value) : null })}
        data={[{ value: '', label: words.notOurs }, ...fields]}
      />
      <NativeSelect
        size="md"
        label={words.layout.format}
        aria-label={label(words.layout.format)}
        value={format}
        onChange={({ currentTarget: { value } }) => onChange({ format: ExchangeFormat.parse(value) })}
        data={ExchangeFormat.options.map((value) => ({ value, label: words.format[value] }))}
      />
      <Button variant="subtle" color="bad" aria-label={words.removeColumn(theirs || String(index))} onClick={onRemove}>
        ×
      </Button>
      {ours === null ? (
        <TextInput
          size="md"
          label={words.fixed}
          aria-label={label(words.fixed)}
          value={column.fixed ?? ''}
          maxLength={80}
          onChange={({ currentTarget: { value } }) => onChange({ fixed: value === '' ? undefined : value })}
        />
      ) : null}
      {hasCodes(column) ? (
        <CodesField
          label={label(words.codes)}
          codes={column.codes ?? []}
          onChange={(codes) => onChange({ codes: codes.length > 0 ? codes : undefined })}
        />
      ) : null}
    </Group>
  );
}
