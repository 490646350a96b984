import { dataFieldsIn } from '@kompeten/messages';
import { formatWritten, useLocale, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { use } from 'react';
import { Facts } from '../../components/facts.tsx';

/** A value with the names of its fields in the reader's language. */
export function RecordValue({ value }: { value: unknown }) {
  const words = useMessages().people.record;
  const locale = useLocale();
  const fields = use(dataFieldsIn(locale));
  if (Array.isArray(value)) {
    if (value.length === 0) return <Text c="dimmed">{words.nothing}</Text>;
    return (
      <ol className="k-timeline">
        {value.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record that is shown never changes
          <li key={place}>
            <RecordValue value={one} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'boolean') return <>{fields.yesNo(value)}</>;
  if (typeof value !== 'object' || value === null)
    return <>{value === null ? '–' : formatWritten(locale, String(value))}</>;
  const items = Object.entries(value).map(([name, inner]) => ({
    name: fields.nameOf(name),
    value: <RecordValue value={inner} />,
  }));
  return <Facts items={items} />;
}
