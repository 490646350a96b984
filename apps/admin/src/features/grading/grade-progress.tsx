import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { shownIn } from '../../lib/sheet/sheet.ts';
import type { SheetSnapshot } from '../../lib/sheet/sheet-ports.ts';
import type { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import type { SheetRow, SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useSheetFact } from '../../lib/sheet/use-sheet.ts';
import type { GradeValue } from './grade-value.ts';

interface ProgressProps {
  sync: SheetSync<GradeValue>;
  table: SheetTable<GradeValue>;
}

const judgedIn = (
  { sheet }: SheetSnapshot<GradeValue>,
  { rules, columns, keyOf }: ProgressProps['table'],
  rowId: string,
) => columns.map(({ id }) => shownIn(sheet, rules, keyOf(rowId, id)).judgement);

/** How many units one person has reached. */
export function PersonProgress({ sync, table, row }: ProgressProps & { row: SheetRow }) {
  const words = useMessages().grading;
  const competent = useSheetFact(sync, (now) => judgedIn(now, table, row.id).filter((one) => one === 'K').length);
  return words.competentOf(competent, table.columns.length);
}

/** How much of the whole sheet is judged. */
export function SheetProgress({ sync, table }: ProgressProps) {
  const words = useMessages().grading;
  const total = table.rows.length * table.columns.length;
  const done = useSheetFact(sync, (now) =>
    table.rows.reduce((sum, row) => sum + judgedIn(now, table, row.id).filter((one) => one !== null).length, 0),
  );
  return (
    <Text component="div" className="k-sheet-progress">
      <progress className="k-progress" value={done} max={Math.max(total, 1)} aria-label={words.progress(done, total)} />
      {words.progress(done, total)}
    </Text>
  );
}
