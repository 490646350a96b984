import { Checkbox, Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface ChoicesProps<K extends string> {
  options: readonly K[];
  names: Record<K, string>;
  label: string;
  id: string;
  value?: string[];
  error?: ReactNode;
  onChange?(chosen: string[]): void;
}

/** Several of some choices, each with a box; a form gives it what it gives an input. */
export function Choices<K extends string>({ options, names, label, id, value, error, onChange }: ChoicesProps<K>) {
  return (
    <Checkbox.Group label={label} id={id} value={value ?? []} error={error} onChange={(chosen) => onChange?.(chosen)}>
      <Group gap="md" mt="xs">
        {options.map((each) => (
          <Checkbox key={each} value={each} label={names[each]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
