import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { reassessmentBlockers, reassessmentOf } from '../decisions/reassessment.rules.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { Day } from '../kernel/schemas.ts';
import { decidedAs, type EarlierApplication, type EndedApplication, isOpen } from './purpose.rules.ts';

/** What may be assessed again after an application that ended BK, until when, and what stands against it today (rule 12). */
export const ReassessmentOffer = z
  .object({
    units: z.array(z.object({ code: z.string(), title: z.string() })),
    /** The last day of the window. */
    until: Day,
    blocker: z.enum(['window_over', 'application_open']).nullable(),
  })
  .meta({ id: 'ReassessmentOffer' });
/** What may be assessed again, until when, and what stands against it. */
export type ReassessmentOffer = z.output<typeof ReassessmentOffer>;

/** The units in which somebody is to be assessed again. */
export const NewReassessment = z.strictObject({ unitCodes: z.array(UnitCode).min(1).max(60) });
/** The units in which somebody is to be assessed again. */
export type NewReassessment = z.output<typeof NewReassessment>;

/** What is offered on the page of an application; null where nothing is to be repeated, or a later decision stands. */
export function reassessmentOffer(
  ended: EndedApplication,
  others: readonly Pick<EarlierApplication, 'status' | 'closedAt' | 'decidedOn'>[],
  windowDays: number,
  today: string,
): ReassessmentOffer | null {
  const decision = decidedAs(ended);
  const open = decision && reassessmentOf(decision, windowDays);
  if (!open || others.some(({ decidedOn }) => (decidedOn ?? '') > decision.publishedAt)) return null;
  const over = reassessmentBlockers(ended.missingUnits, decision, windowDays, today).length > 0;
  const blocker = over ? 'window_over' : others.some(isOpen) ? 'application_open' : null;
  return { units: open.units.map(({ code, title }) => ({ code, title })), until: open.until, blocker };
}

/** Refuses to assess again what was not BK, or after the window (rule 12). */
export function assertReassessable(
  asked: readonly string[],
  ended: EndedApplication,
  windowDays: number,
  today: string,
): void {
  const decision = decidedAs(ended);
  if (!decision) throw new DomainError('application.nothing_to_reassess');
  const [first] = reassessmentBlockers(asked, decision, windowDays, today);
  switch (first?.code) {
    case undefined:
      return;
    case 'nothing_to_reassess':
      throw new DomainError('application.nothing_to_reassess');
    case 'window_over':
      throw new DomainError('application.reassessment_over', { until: first.until });
    case 'unit_not_open':
      throw new DomainError('application.unit_not_open', { unitCode: first.unitCode });
  }
}
