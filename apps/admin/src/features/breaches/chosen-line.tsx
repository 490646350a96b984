import { useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';

interface ChosenLineProps {
  id: string;
  name: string;
  onRemove(): void;
}

/** The field on a chosen line's button that takes it back. */
export const removalOf = (id: string): string => `remove-${id}`;

/** Something that was chosen among many, and the way to take it back. */
export function ChosenLine({ id, name, onRemove }: ChosenLineProps) {
  const { remove } = useMessages().breaches.fields;
  return (
    <Group gap="sm">
      <Text>{name}</Text>
      <Button id={removalOf(id)} size="compact-sm" variant="subtle" aria-label={remove(name)} onClick={onRemove}>
        ×
      </Button>
    </Group>
  );
}
