import type { AssessmentKit, CriterionValue } from '@kompeten/domain';
import { closedForJudgements } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { useMemo } from 'react';
import { useSignedHere } from '../../lib/assessments/use-checklist.ts';
import type { SheetTable } from '../../lib/sheet/sheet-table.ts';
import { checklistFace } from './checklist-kind.ts';

/** The candidates of a kit, those who can be judged and those who have to agree first; who ended early is in neither. */
export function useSides({ candidates }: AssessmentKit) {
  const signed = useSignedHere();
  return useMemo(() => {
    const open = candidates.filter(({ status }) => !closedForJudgements.includes(status));
    const agreed = (candidate: (typeof open)[number]) => candidate.agreed || signed.has(candidate.candidacyId);
    return { ready: open.filter(agreed), waiting: open.filter((candidate) => !agreed(candidate)) };
  }, [candidates, signed]);
}

/** What lies on the desk: candidates down, the criteria of one unit across. */
export function useChecklistTable(kit: AssessmentKit, unitCode: string): SheetTable<CriterionValue> {
  const words = useFieldMessages().checklist;
  const { ready } = useSides(kit);
  const unit = kit.units.find(({ code }) => code === unitCode);
  return useMemo(
    () => ({
      face: checklistFace(words),
      rows: ready.map(({ candidacyId, number, fullName }) => ({ id: candidacyId, name: `${number}. ${fullName}` })),
      columns: (unit?.criteria ?? []).map(({ number, text }) => ({
        ...{ id: number, short: number, title: text, detail: null, closed: null },
      })),
      keyOf: (candidacyId, criterion) => `${candidacyId} ${unitCode} ${criterion}`,
      writable: true,
    }),
    [words, ready, unit, unitCode],
  );
}
