import type { GradeValue } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { SheetEngine } from '../../lib/sheet/sheet-engine.ts';
import type { SheetRow, SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useCellsFact, useSheetFact } from '../../lib/sheet/use-sheet.ts';

interface ProgressProps {
  engine: SheetEngine<GradeValue>;
  table: SheetTable<GradeValue>;
}

/** How many units one person has reached. */
export function PersonProgress({ engine, table, row }: ProgressProps & { row: SheetRow }) {
  const words = useFieldMessages().grading;
  const keys = useMemo(() => table.columns.map(({ id }) => table.keyOf(row.id, id)), [table, row.id]);
  const competent = useCellsFact(
    engine,
    keys,
    (cellOf) => keys.filter((key) => cellOf(key).value.judgement === 'K').length,
  );
  return words.competentOf(competent, keys.length);
}

/** How much of the whole sheet is judged. */
export function SheetProgress({ engine, table }: ProgressProps) {
  const words = useFieldMessages().grading;
  const keys = useMemo(
    () => table.rows.flatMap((row) => table.columns.map(({ id }) => table.keyOf(row.id, id))),
    [table],
  );
  const done = useSheetFact(engine, (cellOf) => keys.filter((key) => cellOf(key).value.judgement !== null).length);
  return (
    <>
      <Text component="div" className="k-sheet-progress">
        <progress
          className="k-progress"
          value={done}
          max={Math.max(keys.length, 1)}
          aria-label={words.progress(done, keys.length)}
        />
        {words.progress(done, keys.length)}
      </Text>
      {table.writable && done > 0 && done === keys.length ? <Text size="sm">{words.whatNext}</Text> : null}
    </>
  );
}
