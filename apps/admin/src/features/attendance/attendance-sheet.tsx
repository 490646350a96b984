import {
  type AttendanceRecord,
  AttendanceStatus,
  attendanceKey,
  attendanceOpenStatuses,
  type CohortDetail,
  type Enrolment,
  type TrainingSession,
} from '@kompeten/domain';
import { useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { CohortSheet } from '../../components/sheet/cohort-sheet.tsx';
import { useActor } from '../../lib/session.ts';
import type { SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useSheet } from '../../lib/sheet/use-sheet.ts';
import { letterOf } from './attendance.keys.ts';
import { attendanceSheetName, openAttendanceSheet } from './attendance.queries.ts';
import { AttendanceDetails } from './attendance-details.tsx';
import { attendanceFace } from './attendance-face.ts';
import { attendanceColumns, attendanceRows } from './attendance-lines.ts';
import { AttendancePolicy, PersonPercent, SheetProgress } from './attendance-summary.tsx';
import { type AttendanceValue, attendanceRules } from './attendance-value.ts';
import { FillColumn } from './fill-column.tsx';

interface AttendanceSheetProps {
  cohort: CohortDetail;
  people: readonly Enrolment[];
  sessions: readonly TrainingSession[];
  records: readonly AttendanceRecord[];
}

const keyOf = (enrolmentId: string, sessionId: string) => attendanceKey({ enrolmentId, sessionId });

/** The whole cohort by sessions, filled in by single keys or a column at a time. */
export function AttendanceSheet({ cohort, people, sessions, records }: AttendanceSheetProps) {
  const words = useMessages();
  const terms = useTerms();
  const locale = useLocale();
  const { user, may } = useActor();
  const sync = useSheet(attendanceSheetName(user.id, cohort.id), () =>
    openAttendanceSheet(cohort.id, user.id, records),
  );
  const open = attendanceOpenStatuses.includes(cohort.status);
  const mayRecord = may('attendance.record', { centreId: cohort.centreId, instructorAccountIds: [user.id] });
  const table = useMemo<SheetTable<AttendanceValue>>(
    () => ({
      rules: attendanceRules,
      face: attendanceFace(words),
      rows: attendanceRows(people),
      columns: attendanceColumns(sessions, words.attendance, locale, new Date().toISOString()),
      keyOf,
      writable: open && mayRecord,
    }),
    [words, locale, people, sessions, open, mayRecord],
  );
  const values = AttendanceStatus.options.map((status) => ({
    letter: letterOf[status],
    sign: words.attendance.signs[status],
    label: terms.attendance[status],
  }));
  return (
    <Stack gap="sm">
      {open ? null : <Text>{words.attendance.notOpen(terms.status[cohort.status])}</Text>}
      {open && !mayRecord ? <Text>{words.sheet.readOnly}</Text> : null}
      <AttendancePolicy />
      <CohortSheet
        sync={sync}
        table={table}
        label={words.attendance.sheetLabel}
        values={values}
        valueKeys={Object.values(words.attendance.keys)}
        summary={{
          title: words.attendance.percent,
          of: (row) => <PersonPercent sync={sync} sessions={sessions} enrolmentId={row.id} />,
        }}
        progress={<SheetProgress sync={sync} table={table} />}
        columnAct={(desk, column, index) => <FillColumn desk={desk} column={column} index={index} />}
        details={(desk, place, onClose) => <AttendanceDetails desk={desk} place={place} onClose={onClose} />}
      />
    </Stack>
  );
}
