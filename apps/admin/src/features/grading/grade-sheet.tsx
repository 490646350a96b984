import { type FieldKit, type GradeValue, gradeKey, gradingOpenStatuses, type RubricLevel } from '@kompeten/domain';
import type { FieldSentences } from '@kompeten/messages';
import { useFieldMessages, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { CohortSheet } from '../../components/sheet/cohort-sheet.tsx';
import { FillColumn } from '../../components/sheet/fill-column.tsx';
import type { SheetOfKit } from '../../components/sheet/kit-page.tsx';
import { useActor } from '../../lib/session.ts';
import { type Ahead, useAhead } from '../../lib/sheet/ahead.ts';
import { kitRows } from '../../lib/sheet/kit-rows.ts';
import type { SheetTable } from '../../lib/sheet/sheet-table.ts';
import { useKitSheet } from '../../lib/sheet/use-kit-sheet.ts';
import { gradeFace } from './grade-face.ts';
import { GradeFields } from './grade-fields.tsx';
import { GradeHistory } from './grade-history.tsx';
import { gradeKind } from './grade-kind.ts';
import { gradeColumns } from './grade-lines.ts';
import { PersonProgress, SheetProgress } from './grade-progress.tsx';
import { RubricContext } from './rubric-context.ts';

const keyOf = (enrolmentId: string, unitCode: string) => gradeKey({ enrolmentId, unitCode });
const competent: GradeValue = { judgement: 'K', score: null, note: null };

/** What lies on the desk, anew only when the kit says something else of it. */
function useGradeTable({ cohort, people, sessions, settings }: FieldKit, ahead: Ahead): SheetTable<GradeValue> {
  const words = useFieldMessages();
  const { may } = useActor();
  const writable = gradingOpenStatuses.includes(cohort.status) && may('grading.record', cohort.subject);
  return useMemo(
    () => ({
      face: gradeFace(words.grading, settings.rubric),
      rows: kitRows(people),
      columns: gradeColumns(cohort.units, sessions, words, ahead),
      keyOf,
      writable,
    }),
    [words, settings.rubric, people, cohort.units, sessions, ahead, writable],
  );
}

/** The keys of the values for the list of all keys. */
function keysOf(words: FieldSentences['grading'], rubric: readonly RubricLevel[]) {
  const digits = rubric.map(({ digit }) => digit);
  const levels =
    digits.length > 0 ? [[words.rubricKeys(Math.min(...digits), Math.max(...digits)), words.rubricDoes]] : [];
  return [...Object.values(words.judgementKeys), ...levels];
}

/** The whole cohort by units, filled in by single keys. */
export function GradeSheet({ kit, fresh, refresh }: SheetOfKit) {
  const words = useFieldMessages();
  const terms = useTerms();
  const { cohort, settings } = kit;
  const table = useGradeTable(kit, useAhead(kit.sessions, { asOf: kit.asOf, fresh }));
  const { engine, presence } = useKitSheet({ kit, kindOf: gradeKind, table, refresh });
  const open = gradingOpenStatuses.includes(cohort.status);
  const { K, BK } = words.grading.buttons;
  return (
    <RubricContext value={settings.rubric}>
      <Stack gap="sm">
        {open ? null : <Text>{words.grading.notOpen(terms.status[cohort.status])}</Text>}
        {open && !table.writable ? <Text>{words.sheet.readOnly}</Text> : null}
        <CohortSheet
          live={{ cohortId: cohort.id, presence }}
          engine={engine}
          table={table}
          label={words.grading.sheetLabel}
          noted={words.grading.noted}
          values={[
            { letter: 'k', sign: 'K', label: K },
            { letter: 'b', sign: 'BK', label: BK },
          ]}
          valueKeys={keysOf(words.grading, settings.rubric)}
          summary={{
            title: words.terms.judgement.K,
            of: (row) => <PersonProgress engine={engine} table={table} row={row} />,
          }}
          progress={<SheetProgress engine={engine} table={table} />}
          columnAct={(desk, column, index) => (
            <FillColumn
              desk={desk}
              index={index}
              value={competent}
              label={words.grading.fillCompetent}
              name={words.grading.fillCompetentFor(column.short)}
            />
          )}
          parts={{
            Fields: GradeFields,
            titleOf: words.grading.detailsOf,
            history: (row, column) => <GradeHistory cohortId={cohort.id} enrolmentId={row.id} unitCode={column.id} />,
          }}
        />
      </Stack>
    </RubricContext>
  );
}
