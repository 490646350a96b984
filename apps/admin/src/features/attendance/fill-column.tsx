import { useMessages } from '@kompeten/ui';
import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { announce } from '../../lib/announce.tsx';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { SheetColumn } from '../../lib/sheet/sheet-table.ts';
import { useSheetFact } from '../../lib/sheet/use-sheet.ts';
import type { AttendanceValue } from './attendance-value.ts';

/** Long enough to see the mistake and undo it before the register is told. */
const holdBack = 6000;

interface FillColumnProps {
  desk: SheetDesk<AttendanceValue>;
  column: SheetColumn;
  index: number;
}

/** Marks everybody of a session present who is not recorded yet; the undo key or button takes it back. */
export function FillColumn({ desk, column, index }: FillColumnProps) {
  const words = useMessages().attendance;
  const empties = useSheetFact(desk.sync, () => desk.emptiesIn(index));
  if (column.closed) return <span className="k-sheet-detail">{column.closed}</span>;
  if (!desk.table.writable || empties === 0) return null;
  const fill = () => {
    const count = desk.fill(index, { status: 'present', note: null }, holdBack);
    announce(words.filled(count, column.short));
    desk.moveTo({ row: 0, column: index });
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={words.allPresentFor(column.short)}
      leftSection={<IconChecks size={14} aria-hidden />}
      onClick={fill}
    >
      {words.allPresent}
    </Button>
  );
}
