import type { CriterionValue } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useHeldOf } from '../../lib/assessments/use-checklist.ts';
import type { SheetEngine } from '../../lib/sheet/sheet-engine.ts';
import type { SheetRow, SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useCellsFact, useSheetFact } from '../../lib/sheet/use-sheet.ts';

interface ProgressProps {
  engine: SheetEngine<CriterionValue>;
  table: SheetTable<CriterionValue>;
}

/** How many criteria of the unit are judged of one candidate, and how much evidence there is. */
export function CandidateProgress({ engine, table, row, known }: ProgressProps & { row: SheetRow; known: number }) {
  const words = useFieldMessages().checklist;
  const keys = useMemo(() => table.columns.map(({ id }) => table.keyOf(row.id, id)), [table, row.id]);
  const held = useHeldOf(row.id).evidence;
  const done = useCellsFact(engine, keys, (cellOf) => keys.filter((key) => cellOf(key).value.judgement).length);
  return `${words.judgedOf(done, keys.length)} · ${words.evidence.count(known + held)}`;
}

/** How much of the unit is judged of everybody. */
export function UnitProgress({ engine, table }: ProgressProps) {
  const words = useFieldMessages().checklist;
  const keys = useMemo(
    () => table.rows.flatMap((row) => table.columns.map(({ id }) => table.keyOf(row.id, id))),
    [table],
  );
  const done = useSheetFact(engine, (cellOf) => keys.filter((key) => cellOf(key).value.judgement !== null).length);
  return (
    <Text component="div" className="k-sheet-progress">
      <progress
        className="k-progress"
        value={done}
        max={Math.max(keys.length, 1)}
        aria-label={words.progress(done, keys.length)}
      />
      {words.progress(done, keys.length)}
    </Text>
  );
}
