import type { Enrolment, HappenedEvent } from '@kompeten/domain';

/** What the trail says of an enrolment. */
export function enrolmentEvent(
  what: string,
  { id, cohortId }: Pick<Enrolment, 'id' | 'cohortId'>,
  data: HappenedEvent['data'],
): HappenedEvent {
  return { type: `enrolment.${what}`, subjectType: 'enrolment', subjectId: id, data: { cohortId, ...data } };
}
