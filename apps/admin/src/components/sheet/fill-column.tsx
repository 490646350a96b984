import { Button } from '@mantine/core';
import { CheckCheckIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import { useCellsFact } from '../../lib/sheet/use-sheet.ts';

interface FillColumnProps<V extends object> {
  desk: SheetDesk<V>;
  index: number;
  value: V;
  label: string;
  /** The label with the column's name, for those who do not see where the button stands. */
  name: string;
}

/** Puts one value into every cell of a column that is still empty; undo takes it back as one act. */
export function FillColumn<V extends object>({ desk, index, value, label, name }: FillColumnProps<V>) {
  const { table, engine } = desk;
  const keys = useMemo(() => table.rows.map((_, row) => desk.keyAt({ row, column: index })), [desk, table, index]);
  const anyEmpty = useCellsFact(engine, keys, (cellOf) => keys.some((key) => engine.law.isEmpty(cellOf(key).value)));
  const closed = table.columns[index]?.closed;
  if (closed) return <span className="k-sheet-detail">{closed}</span>;
  if (!table.writable || !anyEmpty) return null;
  const fill = () => {
    desk.fill(index, value);
    desk.moveTo({ row: 0, column: index });
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={name}
      leftSection={<CheckCheckIcon size={14} aria-hidden />}
      onClick={fill}
    >
      {label}
    </Button>
  );
}
