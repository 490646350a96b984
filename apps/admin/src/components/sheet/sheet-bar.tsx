import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconEraser,
  IconKeyboard,
  IconPlayerTrackNext,
  IconZoomQuestion,
} from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Direction } from '../../lib/sheet/sheet-keys.ts';

interface SheetBarProps<V extends object> {
  desk: SheetDesk<V>;
  /** The values, by their letters. */
  values: readonly { letter: string; sign: string; label: string }[];
  direction: Direction;
  onDirection(direction: Direction): void;
  onHelp(): void;
  onDetails(): void;
}

/** Everything the keys do, for a mouse or a finger, on the selected cell; the cell keeps the focus. */
export function SheetBar<V extends object>({
  desk,
  values,
  direction,
  onDirection,
  onHelp,
  onDetails,
}: SheetBarProps<V>) {
  const words = useMessages().sheet;
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  const act = (does: () => void) => ({
    onMouseDown: keepFocus,
    onClick: does,
    variant: 'default' as const,
    size: 'sm' as const,
  });
  const directions = (['down', 'right', 'stay'] as const).map((value) => ({ value, label: words.directions[value] }));
  return (
    <Group className="k-sheet-bar" role="group" aria-label={words.toolbar} gap="xs">
      {values.map(({ letter, sign, label }) => (
        <Button key={letter} {...act(() => desk.write(letter))} leftSection={<b aria-hidden="true">{sign}</b>}>
          {label}
        </Button>
      ))}
      <Button {...act(() => desk.clear())} leftSection={<IconEraser size={16} aria-hidden />}>
        {words.clear}
      </Button>
      <Button {...act(() => desk.undo())} leftSection={<IconArrowBackUp size={16} aria-hidden />}>
        {words.undo}
      </Button>
      <Button {...act(() => desk.sync.redo())} leftSection={<IconArrowForwardUp size={16} aria-hidden />}>
        {words.redo}
      </Button>
      <Button {...act(() => desk.seekEmpty(1))} leftSection={<IconPlayerTrackNext size={16} aria-hidden />}>
        {words.nextEmpty}
      </Button>
      <Button {...act(onDetails)} leftSection={<IconZoomQuestion size={16} aria-hidden />}>
        {words.details}
      </Button>
      <Button {...act(onHelp)} leftSection={<IconKeyboard size={16} aria-hidden />}>
        {words.shortcuts}
      </Button>
      <NativeSelect
        size="sm"
        className="k-sheet-direction"
        label={words.afterEntry}
        data={directions}
        value={direction}
        onChange={(event) => onDirection(event.currentTarget.value as Direction)}
      />
    </Group>
  );
}
