import { type AttendanceValue, attendanceKey, type FieldKit, policyDefinitions } from '@kompeten/domain';
import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { notBefore } from '../../lib/sheet/ahead.ts';
import type { SheetEngine } from '../../lib/sheet/sheet-engine.ts';
import type { SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useCellsFact, useSheetFact } from '../../lib/sheet/use-sheet.ts';
import { percentOf } from './attendance-percent.ts';

/** The policy that the percentages are held against, with a mark while its source is unconfirmed. */
export function AttendancePolicy({ minimum }: { minimum: number }) {
  const words = useFieldMessages().attendance;
  const { confirmed } = policyDefinitions['attendance.minimum_percent'];
  return (
    <Text size="sm" c="dimmed">
      {words.policy(minimum)} {confirmed ? null : words.unconfirmed}
    </Text>
  );
}

interface PersonPercentProps {
  engine: SheetEngine<AttendanceValue>;
  kit: Pick<FieldKit, 'asOf' | 'sessions' | 'settings'>;
  enrolmentId: string;
}

/** How much of what was held one person attended, with a warning below the policy. */
export function PersonPercent({ engine, kit: { asOf, sessions, settings }, enrolmentId }: PersonPercentProps) {
  const words = useFieldMessages().attendance;
  const keys = useMemo(
    () => sessions.map(({ id }) => attendanceKey({ sessionId: id, enrolmentId })),
    [sessions, enrolmentId],
  );
  const { attendanceThresholdPercent: minimum, lessonHourMinutes: minutes } = settings;
  const percent = useCellsFact(engine, keys, (cellOf) =>
    percentOf(enrolmentId, sessions, (key) => cellOf(key).value, notBefore(asOf, new Date().toISOString()), minutes),
  );
  const begun = useCellsFact(engine, keys, (cellOf) => keys.some((key) => cellOf(key).value.status !== null));
  if (percent === null || !begun) return <span title={percent === null ? words.noneHeld : words.noneRecorded}>–</span>;
  const below = percent < minimum;
  return (
    <span title={below ? words.belowMinimum(percent, minimum) : words.enough(percent)}>
      <StatusMark tone={below ? 'warn' : 'good'}>{words.percentOf(percent)}</StatusMark>
    </span>
  );
}

interface SheetProgressProps {
  engine: SheetEngine<AttendanceValue>;
  table: SheetTable<AttendanceValue>;
}

/** How much of the whole sheet is recorded. */
export function SheetProgress({ engine, table }: SheetProgressProps) {
  const words = useFieldMessages().attendance;
  const keys = useMemo(() => {
    const columns = table.columns.filter(({ closed }) => closed === null);
    return table.rows.flatMap((row) => columns.map(({ id }) => table.keyOf(row.id, id)));
  }, [table]);
  const done = useSheetFact(engine, (cellOf) => keys.filter((key) => cellOf(key).value.status !== null).length);
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
