import { columnsBy, type ImportDetail, type ImportMatching } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLayouts } from './imports.queries.ts';

interface LayoutFieldProps {
  detail: ImportDetail;
  matching: ImportMatching;
  onChange(matching: ImportMatching): void;
}

/** Matches the columns by the layout of another system, where one is known for this kind. */
export function LayoutField({ detail, matching, onChange }: LayoutFieldProps) {
  const words = useMessages();
  const { data } = useLayouts(detail.kind);
  const [chosen, setChosen] = useState('');
  const layouts = data?.items ?? [];
  if (layouts.length === 0) return null;
  const layout = layouts.find(({ id }) => id === chosen);
  const choose = (id: string) => {
    setChosen(id);
    const { sheet, headingRow } = matching;
    const headings = detail.sheets[sheet]?.rows.find(({ row }) => row === headingRow)?.cells ?? [];
    const by = layouts.find((one) => one.id === id);
    const proposed = detail.sheets[sheet]?.proposal.columns ?? matching.columns;
    onChange({ ...matching, columns: by ? known(detail, columnsBy(by, headings)) : proposed });
  };
  return (
    <Stack gap="xs">
      <NativeSelect
        size="md"
        label={words.imports.layout}
        description={words.imports.layoutHint}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: words.imports.byProposal },
          ...layouts.map(({ id, name, unconfirmed }) => ({ value: id, label: unconfirmed ? `${name} †` : name })),
        ]}
      />
      {layout ? <Text size="sm">{words.exchange.sourceOf(layout.source, layout.sourceDate)}</Text> : null}
      {layout?.unconfirmed ? <StatusMark tone="warn">{words.exchange.unconfirmedText}</StatusMark> : null}
    </Stack>
  );
}

/** The fields that this kind of import has; what a layout says beside them is not read. */
function known({ fields }: ImportDetail, columns: readonly (string | null)[]): (string | null)[] {
  return columns.map((column) => (fields.some(({ key }) => key === column) ? column : null));
}
