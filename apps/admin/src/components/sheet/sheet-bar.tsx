import { useFieldMessages } from '@kompeten/ui';
import { ActionIcon, Button, Group, NativeSelect } from '@mantine/core';
import {
  ArrowDownToLineIcon,
  EraserIcon,
  HistoryIcon,
  KeyboardIcon,
  Redo2Icon,
  SkipForwardIcon,
  Undo2Icon,
} from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Direction } from '../../lib/sheet/sheet-keys.ts';
import type { ValueButton } from './person-cell.tsx';

interface SheetBarProps<V extends object> {
  desk: SheetDesk<V>;
  values: readonly ValueButton[];
  direction: Direction;
  onDirection(direction: Direction): void;
  onHelp(): void;
  onDetails(): void;
}

const deleteStroke = { key: 'Delete', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** The cell keeps the focus while a button acts on it. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** Everything the keys do, for a mouse or a finger, on the selected cell. */
export function SheetBar<V extends object>(props: SheetBarProps<V>) {
  const words = useFieldMessages().sheet;
  const { desk } = props;
  const directions = (['down', 'right', 'stay'] as const).map((value) => ({ value, label: words.directions[value] }));
  return (
    <Group className="k-sheet-bar" role="group" aria-label={words.toolbar} gap="xs">
      {props.values.map(({ letter, sign, label }) => (
        <TextAct key={letter} label={label} icon={<b aria-hidden="true">{sign}</b>} onAct={() => desk.write(letter)} />
      ))}
      <TextAct label={words.clear} icon={<EraserIcon size={16} aria-hidden />} onAct={() => desk.press(deleteStroke)} />
      <IconAct
        label={words.fillDown}
        icon={<ArrowDownToLineIcon size={18} aria-hidden />}
        onAct={() => desk.fillDown()}
      />
      <IconAct label={words.undo} icon={<Undo2Icon size={18} aria-hidden />} onAct={() => desk.undo()} />
      <IconAct label={words.redo} icon={<Redo2Icon size={18} aria-hidden />} onAct={() => desk.engine.redo()} />
      <IconAct
        label={words.nextEmpty}
        icon={<SkipForwardIcon size={18} aria-hidden />}
        onAct={() => desk.seekEmpty(1)}
      />
      <IconAct label={words.details} icon={<HistoryIcon size={18} aria-hidden />} onAct={props.onDetails} />
      <IconAct label={words.shortcuts} icon={<KeyboardIcon size={18} aria-hidden />} onAct={props.onHelp} />
      <NativeSelect
        size="sm"
        className="k-sheet-direction"
        label={words.afterEntry}
        data={directions}
        value={props.direction}
        onChange={(event) => props.onDirection(event.currentTarget.value as Direction)}
      />
    </Group>
  );
}

interface ActProps {
  label: string;
  icon: ReactNode;
  onAct(): void;
}

const TextAct = ({ label, icon, onAct }: ActProps) => (
  <Button variant="default" size="sm" leftSection={icon} onMouseDown={keepFocus} onClick={onAct}>
    {label}
  </Button>
);

const IconAct = ({ label, icon, onAct }: ActProps) => (
  <ActionIcon variant="default" size={36} aria-label={label} title={label} onMouseDown={keepFocus} onClick={onAct}>
    {icon}
  </ActionIcon>
);
