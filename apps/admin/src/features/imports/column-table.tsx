import type { ImportDetail, ImportMatching } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';

interface ColumnTableProps {
  detail: ImportDetail;
  matching: ImportMatching;
  onChange(matching: ImportMatching): void;
}

/** Every column of the sheet with a sample, and what it is read as. */
export function ColumnTable({ detail, matching, onChange }: ColumnTableProps) {
  const words = useMessages().imports;
  const items = columnsOf(detail, matching);
  const choose = (index: number, field: string) => {
    const columns = items.map((item, at) => {
      if (at === index) return field || null;
      return item.field === field ? null : item.field;
    });
    onChange({ ...matching, columns });
  };
  const options = [
    { value: '', label: words.notRead },
    ...detail.fields.map(({ key, title }) => ({ value: key, label: title })),
  ];
  return (
    <SimpleTable
      caption={words.columnsCaption}
      items={items}
      keyOf={({ index }) => String(index)}
      columns={[
        {
          id: 'column',
          header: words.columnTable.column,
          cell: ({ heading, index }) => heading || words.nameless(index + 1),
        },
        { id: 'sample', header: words.columnTable.sample, cell: ({ sample }) => sample },
        {
          id: 'field',
          header: words.columnTable.field,
          cell: ({ heading, index, field }) => (
            <NativeSelect
              size="md"
              aria-label={`${words.columnTable.field}: ${heading || words.nameless(index + 1)}`}
              value={field ?? ''}
              onChange={(event) => choose(index, event.currentTarget.value)}
              data={options}
            />
          ),
        },
      ]}
    />
  );
}

function columnsOf({ sheets }: ImportDetail, { sheet, headingRow, columns }: ImportMatching) {
  const rows = sheets[sheet]?.rows ?? [];
  const headings = rows.find(({ row }) => row === headingRow)?.cells ?? [];
  const below = rows.filter(({ row }) => row > headingRow);
  return headings.map((heading, index) => ({
    index,
    heading,
    sample: below.find(({ cells }) => cells[index])?.cells[index] ?? '',
    field: columns[index] ?? null,
  }));
}
