import { z } from 'zod';
import { UnitCode, type UnitElement } from '../competencies/competency-unit.ts';

/** The number of a performance criterion (KUK) in its unit: `1.2` is the second of the first element. */
export const CriterionNo = z.string().regex(/^\d+\.\d+$/);

/** A performance criterion as evidence and judgements name it: `CONTOH.KDKMP.01 1.2`. */
export const CriterionRef = z
  .string()
  .regex(/^[A-Z0-9.-]{3,40} \d+\.\d+$/)
  .max(60);
export type CriterionRef = z.output<typeof CriterionRef>;

/** The name of a criterion by its unit and number. */
export const criterionRef = ({ unitCode, criterion }: { unitCode: string; criterion: string }): CriterionRef =>
  `${unitCode} ${criterion}`;

/** A criterion as the checklist shows it. */
export const ChecklistCriterion = z.object({ number: CriterionNo, text: z.string(), element: z.string() });
export type ChecklistCriterion = z.output<typeof ChecklistCriterion>;

/** A unit of the scheme as the checklist shows it: its criteria in order. */
export const ChecklistUnit = z
  .object({
    code: UnitCode,
    title: z.string(),
    /** The elective group it belongs to; null where it is compulsory. */
    group: z.string().nullable(),
    criteria: z.array(ChecklistCriterion),
  })
  .meta({ id: 'ChecklistUnit' });
export type ChecklistUnit = z.output<typeof ChecklistUnit>;

/** The criteria of a unit, each with the element it belongs to. */
export const criteriaOf = (elements: readonly UnitElement[]): ChecklistCriterion[] =>
  elements.flatMap(({ title, criteria }) => criteria.map(({ number, text }) => ({ number, text, element: title })));
