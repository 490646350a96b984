import type { UnitElement } from '../competencies/competency-unit.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { AssessmentMethod, ElementAnswer, PlannedCriterion, SelfAssessmentOutcome } from './self-assessment.ts';

/** A unit with the elements and criteria that are judged. */
export interface UnitToAssess {
  code: string;
  title: string;
  elements: readonly UnitElement[];
}

const elementsOf = (units: readonly UnitToAssess[]) =>
  units.flatMap(({ code, elements }) => elements.map(({ number }) => ({ unitCode: code, element: number })));

const criteriaOf = (units: readonly UnitToAssess[]) =>
  units.flatMap(({ code, elements }) =>
    elements.flatMap(({ criteria }) => criteria.map(({ number }) => ({ unitCode: code, criterion: number }))),
  );

/** Refuses a self-assessment that leaves an element out, names another one, or rests on a file that is not there. */
export function assertSelfAssessed(
  answers: readonly ElementAnswer[],
  units: readonly UnitToAssess[],
  evidenceIds: readonly string[],
): void {
  const all = elementsOf(units);
  const same = (one: { unitCode: string; element: number }, other: typeof one) =>
    one.unitCode === other.unitCode && one.element === other.element;
  const stranger = answers.find((answer) => !all.some((each) => same(each, answer)));
  if (stranger) {
    const { unitCode, element } = stranger;
    throw new DomainError('self_assessment.unknown_element', { unitCode, element });
  }
  const [open, ...more] = all.filter((each) => !answers.some((answer) => same(each, answer)));
  if (open) {
    throw new DomainError('self_assessment.incomplete', { elements: more.length + 1, unitCode: open.unitCode });
  }
  const known = answers.every(({ evidenceIds: named }) => named.every((id) => evidenceIds.includes(id)));
  if (!known) throw new DomainError('self_assessment.evidence_unknown');
}

/** Refuses to stop without saying why. */
export function assertReviewed(outcome: SelfAssessmentOutcome, remark: string | null): void {
  if (outcome === 'stopped' && !remark) throw new DomainError('application.reason_needed');
}

/** A first plan: each criterion is asked about, and shown where its element was said to be mastered. */
export function proposedPlan(units: readonly UnitToAssess[]): PlannedCriterion[] {
  const methods: AssessmentMethod[] = ['observation', 'oral'];
  return criteriaOf(units).map((each) => ({ ...each, methods }));
}

/** The criteria for which nothing is planned yet (rule 6). */
export function unplannedCriteria(
  planned: readonly PlannedCriterion[],
  units: readonly UnitToAssess[],
): { unitCode: string; criterion: string }[] {
  const has = ({ unitCode, criterion }: { unitCode: string; criterion: string }) =>
    planned.some((each) => each.unitCode === unitCode && each.criterion === criterion && each.methods.length > 0);
  return criteriaOf(units).filter((each) => !has(each));
}

/** Refuses a plan that names a criterion which is not there and, where it is approved, one that leaves a criterion out (rule 6). */
export function assertPlan(
  planned: readonly PlannedCriterion[],
  units: readonly UnitToAssess[],
  approve: boolean,
): void {
  const all = criteriaOf(units);
  const stranger = planned.find(
    ({ unitCode, criterion }) => !all.some((each) => each.unitCode === unitCode && each.criterion === criterion),
  );
  if (stranger) {
    const { unitCode, criterion } = stranger;
    throw new DomainError('plan.unknown_criterion', { unitCode, criterion });
  }
  const [open, ...more] = unplannedCriteria(planned, units);
  if (approve && open) throw new DomainError('plan.criterion_without_method', { ...open, missing: more.length + 1 });
}
