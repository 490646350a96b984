import type { Judgement } from '../../grading/grade.ts';
import type { ChecklistUnit } from '../criterion.ts';
import type { CriterionJudgement } from '../criterion-judgement.ts';
import type { EvidenceDirectness, Vatm, WeighedEvidence } from '../evidence.ts';

/** A unit with these criteria. */
export const aUnit = (code: string, numbers: readonly string[], group: string | null = null): ChecklistUnit => ({
  ...{ code, title: `Unit ${code}`, group },
  criteria: numbers.map((number) => ({ number, text: `Kriteria ${number}`, element: 'Elemen' })),
});

/** A cell of a checklist. */
export const aCell = (
  unitCode: string,
  criterion: string,
  judgement: Judgement | null,
  contested = false,
): CriterionJudgement => ({
  ...{ candidacyId: 'c', unitCode, criterion, judgement, contested, note: null, version: 1, heads: ['e'], rivals: [] },
  ...{ recordedAt: '2026-11-24T08:00:00Z', recordedById: 'a', recordedByName: 'Ani' },
});

/** Evidence for some criteria, marked valid, authentic, current and sufficient unless said otherwise. */
export const anEvidence = (
  criteria: readonly string[],
  kind: EvidenceDirectness = 'direct',
  vatm: Partial<Vatm> = {},
): WeighedEvidence => ({
  ...{ criteria: [...criteria], kind, late: false, valid: true, authentic: true, current: true, sufficient: true },
  ...vatm,
});
