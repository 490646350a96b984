import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Day, Id, Instant } from '../kernel/schemas.ts';
import { DecidedUnit } from './decision.ts';
import { DecisionOutcome } from './decision-status.ts';

/** What a candidate reads of the own decision. */
export const MyDecision = z
  .object({
    id: Id,
    candidacyId: Id,
    schemeTitle: z.string(),
    bodyName: z.string(),
    outcome: DecisionOutcome,
    units: z.array(DecidedUnit),
    publishedAt: Instant,
    superseded: z.boolean(),
    /** Which units may be assessed again until when; null where there is nothing to repeat. */
    reassessment: z
      .object({
        units: z.array(z.object({ code: UnitCode, title: z.string(), whatToDo: z.string().nullable() })),
        until: Day,
      })
      .nullable(),
  })
  .meta({ id: 'MyDecision' });
export type MyDecision = z.output<typeof MyDecision>;
