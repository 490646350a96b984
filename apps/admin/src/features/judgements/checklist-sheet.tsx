import type { AssessmentKit, ChecklistUnit } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { CohortSheet } from '../../components/sheet/cohort-sheet.tsx';
import { SideDialog } from '../../components/sheet/side-dialog.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useChecklist } from '../../lib/assessments/use-checklist.ts';
import type { SheetRow } from '../../lib/sheet/sheet-table.ts';
import { ChecklistFields } from './checklist-fields.tsx';
import { ChecklistHistory } from './checklist-history.tsx';
import { checklistKind } from './checklist-kind.ts';
import { CandidateProgress, UnitProgress } from './checklist-progress.tsx';
import { useChecklistTable } from './checklist-table.ts';
import { EvidenceForm } from './evidence-form.tsx';

interface ChecklistSheetProps {
  kit: AssessmentKit;
  unit: ChecklistUnit;
  refresh(): void;
}

/** One unit's criteria for all candidates who have agreed: big buttons on a phone, single keys at a desk. */
export function ChecklistSheet({ kit, unit, refresh }: ChecklistSheetProps) {
  const words = useFieldMessages().checklist;
  const table = useChecklistTable(kit, unit.code);
  const engine = useChecklist({ kit, kindOf: checklistKind, table, refresh });
  const [gathering, setGathering] = useState<string | null>(null);
  const candidateOf = (id: string | null) => kit.candidates.find(({ candidacyId }) => candidacyId === id);
  const about = candidateOf(gathering);
  const act = (row: SheetRow) => <CandidateAct candidate={candidateOf(row.id)} onGather={() => setGathering(row.id)} />;
  if (table.rows.length === 0) return <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>;
  return (
    <>
      <CohortSheet
        engine={engine}
        table={table}
        people={words.people}
        label={words.sheetLabel}
        values={[
          { letter: 'k', sign: 'K', label: words.buttons.K },
          { letter: 'b', sign: 'BK', label: words.buttons.BK },
        ]}
        valueKeys={Object.values(words.keys)}
        summary={{
          title: 'K / BK',
          of: (row) => (
            <CandidateProgress engine={engine} table={table} row={row} known={candidateOf(row.id)?.evidence ?? 0} />
          ),
          act,
        }}
        progress={<UnitProgress engine={engine} table={table} />}
        parts={{
          Fields: ChecklistFields,
          titleOf: words.detailsOf,
          history: (row, column) => (
            <ChecklistHistory candidacyId={row.id} unitCode={unit.code} criterion={column.id} />
          ),
        }}
      />
      <SideDialog
        opened={about !== undefined}
        onClose={() => setGathering(null)}
        title={words.evidence.title(about?.fullName ?? '')}
      >
        {about ? (
          <EvidenceForm
            key={`${about.candidacyId} ${unit.code}`}
            session={kit.session}
            candidate={about}
            unit={unit}
            onDone={() => setGathering(null)}
          />
        ) : null}
      </SideDialog>
    </>
  );
}

/** What is done for one candidate beside judging: evidence; and how they are assessed otherwise. */
function CandidateAct({
  candidate,
  onGather,
}: {
  candidate: AssessmentKit['candidates'][number] | undefined;
  onGather(): void;
}) {
  const words = useFieldMessages().checklist;
  if (!candidate) return null;
  const { fullName, adjustments } = candidate;
  return (
    <Stack gap="xs">
      {adjustments.map((what) => (
        <Text key={what} size="sm">
          {words.adjusted(what)}
        </Text>
      ))}
      <Button variant="outline" aria-label={words.evidence.addFor(fullName)} onClick={onGather}>
        {words.evidence.add}
      </Button>
    </Stack>
  );
}
