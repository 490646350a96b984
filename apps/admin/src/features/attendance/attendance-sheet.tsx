import {
  AttendanceStatus,
  type AttendanceValue,
  attendanceKey,
  attendanceOpenStatuses,
  type FieldKit,
} from '@kompeten/domain';
import { useFieldMessages, useLocale, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { CohortSheet } from '../../components/sheet/cohort-sheet.tsx';
import { FillColumn } from '../../components/sheet/fill-column.tsx';
import type { SheetOfKit } from '../../components/sheet/kit-page.tsx';
import { useActor } from '../../lib/session.ts';
import { type Ahead, useAhead } from '../../lib/sheet/ahead.ts';
import { attendanceColumns } from '../../lib/sheet/attendance-lines.ts';
import { kitRows } from '../../lib/sheet/kit-rows.ts';
import type { SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useKitSheet } from '../../lib/sheet/use-kit-sheet.ts';
import { letterOf } from './attendance.keys.ts';
import { attendanceFace } from './attendance-face.ts';
import { AttendanceFields } from './attendance-fields.tsx';
import { AttendanceHistory } from './attendance-history.tsx';
import { attendanceKind } from './attendance-kind.ts';
import { AttendancePolicy, PersonPercent, SheetProgress } from './attendance-summary.tsx';
import { PaperSheets } from './paper-sheets.tsx';

const keyOf = (enrolmentId: string, sessionId: string) => attendanceKey({ enrolmentId, sessionId });
const everyonePresent: AttendanceValue = { status: 'present', note: null };

/** What lies on the desk, anew only when the kit says something else of it. */
function useAttendanceTable({ cohort, people, sessions }: FieldKit, ahead: Ahead): SheetTable<AttendanceValue> {
  const words = useFieldMessages();
  const locale = useLocale();
  const { may } = useActor();
  const writable = attendanceOpenStatuses.includes(cohort.status) && may('attendance.record', cohort.subject);
  return useMemo(
    () => ({
      face: attendanceFace(words),
      rows: kitRows(people),
      columns: attendanceColumns(sessions, words.attendance, locale, ahead),
      keyOf,
      writable,
    }),
    [words, locale, people, sessions, ahead, writable],
  );
}

/** The whole cohort by sessions, filled in by single keys or a column at a time. */
export function AttendanceSheet({ kit, fresh, refresh }: SheetOfKit) {
  const words = useFieldMessages();
  const terms = useTerms();
  const { cohort, sessions, paperSheets: papers = [], withdrawnPaperSheets: withdrawn = [] } = kit;
  const table = useAttendanceTable(kit, useAhead(sessions, { asOf: kit.asOf, fresh }));
  const { engine, presence } = useKitSheet({ kit, kindOf: attendanceKind, table, refresh });
  const open = attendanceOpenStatuses.includes(cohort.status);
  const values = AttendanceStatus.options.map((status) => ({
    letter: letterOf[status],
    sign: words.attendance.signs[status],
    label: terms.attendance[status],
  }));
  return (
    <Stack gap="sm">
      {open ? null : <Text>{words.attendance.notOpen(terms.status[cohort.status])}</Text>}
      {open && !table.writable ? <Text>{words.sheet.readOnly}</Text> : null}
      <AttendancePolicy minimum={kit.settings.attendanceThresholdPercent} />
      <CohortSheet
        live={{ cohortId: cohort.id, presence }}
        engine={engine}
        table={table}
        label={words.attendance.sheetLabel}
        values={values}
        valueKeys={Object.values(words.attendance.keys)}
        summary={{
          title: words.attendance.percent,
          of: (row) => <PersonPercent engine={engine} kit={kit} enrolmentId={row.id} />,
        }}
        progress={<SheetProgress engine={engine} table={table} />}
        columnAct={(desk, column, index) => (
          <FillColumn
            desk={desk}
            index={index}
            value={everyonePresent}
            label={words.attendance.allPresent}
            name={words.attendance.allPresentFor(column.short)}
          />
        )}
        parts={{
          Fields: AttendanceFields,
          titleOf: words.attendance.detailsOf,
          history: (row, column) => (
            <AttendanceHistory
              cohortId={cohort.id}
              enrolmentId={row.id}
              sessionId={column.id}
              papers={papers.filter(({ sessionId }) => sessionId === column.id)}
              withdrawn={withdrawn.filter(({ sessionId }) => sessionId === column.id)}
            />
          ),
        }}
      />
      <PaperSheets kit={kit} columns={table.columns} />
    </Stack>
  );
}
