import type { Excuse, HappenedEvent } from '@kompeten/domain';
import type { ExcuseRow } from './excuse.repository.ts';

/** What the photo of a letter is sealed for. */
export const EXCUSE_FILE = 'excuse file';

/** An excuse as people see it. */
export function excuseView({ personId: _, centreId: __, ...excuse }: ExcuseRow): Excuse {
  return excuse;
}

/** What the trail says of an excuse; never its reason, which may tell of an illness. */
export function tellExcuse(what: string, { id, cohortId, sessionId, enrolmentId }: ExcuseRow): HappenedEvent {
  return { type: `excuse.${what}`, subjectType: 'excuse', subjectId: id, data: { cohortId, sessionId, enrolmentId } };
}
