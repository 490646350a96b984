import {
  type AssessmentSession,
  clockOf,
  instantOf,
  localTimeOf,
  minuteOf,
  type SeatWish,
  timeZoneOf,
} from '@kompeten/domain';

/** A session as it is typed: times by the clock of the place. */
export interface SessionPlan {
  title: string;
  schemeVersionId: string;
  siteId: string;
  day: string;
  from: string;
  until: string;
  invigilatorAccountIds: string[];
  seats: readonly SeatWish[];
}

/** A session of which nothing is planned yet. */
export const blankPlan: SessionPlan = {
  ...{ title: '', schemeVersionId: '', siteId: '', day: '', from: '08:00', until: '15:00' },
  ...{ invigilatorAccountIds: [], seats: [] },
};

/** A session as it is planned so far. */
export function planOf(session: AssessmentSession): SessionPlan {
  const { title, schemeVersionId, siteId, startsAt, endsAt, regionCode, invigilators, candidacies } = session;
  const zone = timeZoneOf(regionCode);
  const { day, minute } = localTimeOf(startsAt, zone);
  return {
    ...{ title, schemeVersionId, siteId, day },
    ...{ from: clockOf(minute), until: clockOf(localTimeOf(endsAt, zone).minute) },
    invigilatorAccountIds: invigilators.map(({ id }) => id),
    seats: candidacies.map(({ applicationId, assessorId, mitigation }) => ({
      ...{ applicationId, assessorId },
      mitigation: mitigation && { secondAssessorId: mitigation.secondAssessorId, reason: mitigation.reason },
    })),
  };
}

/** What is sent of a plan, by the clock of its place. */
export function bodyOfPlan(
  { title, siteId, day, from, until, seats, invigilatorAccountIds }: SessionPlan,
  region: string,
) {
  const zone = timeZoneOf(region);
  const at = (time: string) => instantOf({ day, minute: minuteOf(time) }, zone);
  return { title, siteId, startsAt: at(from), endsAt: at(until), invigilatorAccountIds, seats: [...seats] };
}
