import type { TrainingSession } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { usePolicy } from '../../lib/policies.ts';
import { shownIn } from '../../lib/sheet/sheet.ts';
import type { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import type { SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useSheetFact } from '../../lib/sheet/use-sheet.ts';
import { percentOf } from './attendance-percent.ts';
import { type AttendanceValue, attendanceRules } from './attendance-value.ts';

/** The policy that the percentages are held against, with a mark while its source is unconfirmed. */
export function AttendancePolicy() {
  const words = useMessages().attendance;
  const { value, confirmed } = usePolicy('attendance.minimum_percent');
  return (
    <Text size="sm" c="dimmed">
      {words.policy(value)} {confirmed ? null : words.unconfirmed}
    </Text>
  );
}

interface PersonPercentProps {
  sync: SheetSync<AttendanceValue>;
  sessions: readonly TrainingSession[];
  enrolmentId: string;
}

/** How much of what was held one person attended, with a warning below the policy. */
export function PersonPercent({ sync, sessions, enrolmentId }: PersonPercentProps) {
  const words = useMessages().attendance;
  const minimum = usePolicy('attendance.minimum_percent').value;
  const minutes = usePolicy('lesson_hour.minutes').value;
  const percent = useSheetFact(sync, ({ sheet }) =>
    percentOf(enrolmentId, sessions, (key) => shownIn(sheet, attendanceRules, key), new Date().toISOString(), minutes),
  );
  if (percent === null) return <span title={words.noneHeld}>–</span>;
  const below = percent < minimum;
  return (
    <span title={below ? words.belowMinimum(percent, minimum) : words.enough(percent)}>
      <StatusMark tone={below ? 'warn' : 'good'}>{words.percentOf(percent)}</StatusMark>
    </span>
  );
}

/** How much of the whole sheet is recorded. */
export function SheetProgress({
  sync,
  table,
}: {
  sync: SheetSync<AttendanceValue>;
  table: SheetTable<AttendanceValue>;
}) {
  const words = useMessages().attendance;
  const columns = table.columns.filter(({ closed }) => closed === null);
  const total = table.rows.length * columns.length;
  const done = useSheetFact(sync, ({ sheet }) =>
    table.rows.reduce(
      (sum, row) =>
        sum + columns.filter(({ id }) => shownIn(sheet, table.rules, table.keyOf(row.id, id)).status !== null).length,
      0,
    ),
  );
  return (
    <Text component="div" className="k-sheet-progress">
      <progress className="k-progress" value={done} max={Math.max(total, 1)} aria-label={words.progress(done, total)} />
      {words.progress(done, total)}
    </Text>
  );
}
