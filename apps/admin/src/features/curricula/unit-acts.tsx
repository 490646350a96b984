import { useMessages } from '@kompeten/ui';
import { ActionIcon, Group } from '@mantine/core';
import { ArrowDownIcon, ArrowUpIcon, Trash2Icon } from 'lucide-react';
import type { UnitRowProps } from './unit-row-props.ts';

/** What can be done with a unit as a whole: up, down, out. */
export function UnitActs({ unit: { code, title }, place, isLast, onMove, onRemove }: UnitRowProps) {
  const words = useMessages().curricula;
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        id={`up-${code}`}
        size={44}
        variant="default"
        aria-label={words.moveUp(title)}
        disabled={place === 1}
        onClick={() => onMove(-1)}
      >
        <ArrowUpIcon size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        id={`down-${code}`}
        size={44}
        variant="default"
        aria-label={words.moveDown(title)}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <ArrowDownIcon size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon size={44} variant="outline" color="bad" aria-label={words.remove(title)} onClick={onRemove}>
        <Trash2Icon size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
