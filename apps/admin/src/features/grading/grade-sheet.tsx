import {
  type CohortDetail,
  type Enrolment,
  type Grade,
  gradeKey,
  gradingOpenStatuses,
  type TrainingSession,
} from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { CohortSheet } from '../../components/sheet/cohort-sheet.tsx';
import { useActor } from '../../lib/session.ts';
import type { SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useSheet } from '../../lib/sheet/use-sheet.ts';
import { GradeDetails } from './grade-details.tsx';
import { gradeFace } from './grade-face.ts';
import { gradeColumns, gradeRows } from './grade-lines.ts';
import { PersonProgress, SheetProgress } from './grade-progress.tsx';
import { type GradeValue, gradeRules } from './grade-value.ts';
import { gradeSheetName, openGradeSheet } from './grading.queries.ts';

interface GradeSheetProps {
  cohort: CohortDetail;
  people: readonly Enrolment[];
  sessions: readonly TrainingSession[];
  grades: readonly Grade[];
}

const keyOf = (enrolmentId: string, unitCode: string) => gradeKey({ enrolmentId, unitCode });

/** The whole cohort by units, filled in by single keys. */
export function GradeSheet({ cohort, people, sessions, grades }: GradeSheetProps) {
  const words = useMessages();
  const terms = useTerms();
  const { user, may } = useActor();
  const sync = useSheet(gradeSheetName(user.id, cohort.id), () => openGradeSheet(cohort.id, user.id, grades));
  const open = gradingOpenStatuses.includes(cohort.status);
  const mayRecord = may('grading.record', { centreId: cohort.centreId, instructorAccountIds: [user.id] });
  const table = useMemo<SheetTable<GradeValue>>(
    () => ({
      rules: gradeRules,
      face: gradeFace(words.grading),
      rows: gradeRows(people),
      columns: gradeColumns(cohort.units, sessions, words, new Date().toISOString()),
      keyOf,
      writable: open && mayRecord,
    }),
    [words, people, cohort.units, sessions, open, mayRecord],
  );
  const { K, BK } = words.grading.buttons;
  return (
    <Stack gap="sm">
      {open ? null : <Text>{words.grading.notOpen(terms.status[cohort.status])}</Text>}
      {open && !mayRecord ? <Text>{words.sheet.readOnly}</Text> : null}
      <CohortSheet
        sync={sync}
        table={table}
        label={words.grading.sheetLabel}
        values={[
          { letter: 'k', sign: 'K', label: K },
          { letter: 'b', sign: 'BK', label: BK },
        ]}
        valueKeys={Object.values(words.grading.judgementKeys)}
        summary={{
          title: words.terms.judgement.K,
          of: (row) => <PersonProgress sync={sync} table={table} row={row} />,
        }}
        progress={<SheetProgress sync={sync} table={table} />}
        details={(desk, place, onClose) => (
          <GradeDetails desk={desk} cohortId={cohort.id} place={place} onClose={onClose} />
        )}
      />
    </Stack>
  );
}
