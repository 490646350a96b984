import {
  type AssessmentFacts,
  type AssessmentWish,
  assertLicensed,
  assessmentClashes,
  assessmentRefusal,
  DAYS_AHEAD,
  DomainError,
  freeElsewhere,
  type IndonesianTimeZone,
  loadKey,
  localTimeOf,
  type SchedulingAlternatives,
  type SchemeChoice,
  type Span,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AssessmentSitesService } from '../assessment-sites/assessment-sites.service.ts';
import { AssessorsService } from '../assessors/assessors.service.ts';
import { IndependenceService } from '../assessors/independence.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AssessmentBookingRepository } from './assessment-booking.repository.ts';
import type { PlannedSeat } from './seats.service.ts';

/** A session as it is planned, with its seats. */
export interface PlannedSession extends Span {
  id: string;
  bodyId: string;
  scheme: SchemeChoice;
  siteId: string;
  invigilatorAccountIds: readonly string[];
  seats: readonly PlannedSeat[];
}

/** The day of a session where it is held. */
interface LocalDay {
  day: string;
  zone: IndonesianTimeZone;
  regionCode: string;
}

/** Whether a session can be held where, when and by whom it is planned, and what would be free instead. */
@Injectable()
export class SchedulingService {
  constructor(
    private readonly assessors: AssessorsService,
    private readonly bodies: CertificationBodiesService,
    private readonly independence: IndependenceService,
    private readonly policies: PoliciesService,
    private readonly sites: AssessmentSitesService,
  ) {}

  /** The day of a session where it is held, and the time zone there. */
  async dayOf(tx: Tx, siteId: string, startsAt: string): Promise<LocalDay> {
    const { regionCode } = await this.sites.one(tx, siteId);
    const zone = timeZoneOf(regionCode);
    return { day: localTimeOf(startsAt, zone).day, zone, regionCode };
  }

  /** Refuses a session against which a rule stands (rules 3, 4, 11 and 16), with what would be free. */
  async assertPossible(tx: Tx, planned: PlannedSession): Promise<void> {
    const { day, zone } = await this.dayOf(tx, planned.siteId, planned.startsAt);
    assertLicensed(await this.bodies.licencesOf(tx, [planned.bodyId]), planned.scheme.schemeId, day);
    await AssessmentBookingRepository.in(tx).lock(
      planned.siteId,
      planned.seats.map(({ personId }) => personId),
    );
    const facts = await this.facts(tx, planned, zone);
    const wish = this.wishOf(planned, facts);
    const [clash] = assessmentClashes(wish, facts);
    if (!clash) return;
    const needsAssessor = clash.kind === 'ratio' || (clash.kind === 'taken' && clash.booking.kind === 'assessor');
    const assessors = needsAssessor ? await this.others(tx, planned, wish) : [];
    throw assessmentRefusal(clash, { assessors, ...freeElsewhere(wish, facts) });
  }

  private wishOf(planned: PlannedSession, { sites }: AssessmentFacts): AssessmentWish {
    const site = sites.find(({ id }) => id === planned.siteId);
    if (!site) throw new DomainError('assessment_site.not_found');
    const loads = new Map<string, number>();
    for (const { assessorId, secondAssessorId } of planned.seats) {
      loads.set(assessorId, (loads.get(assessorId) ?? 0) + 1);
      if (secondAssessorId !== null) loads.set(secondAssessorId, loads.get(secondAssessorId) ?? 0);
    }
    const { startsAt, endsAt, siteId, invigilatorAccountIds } = planned;
    const personIds = planned.seats.map(({ personId }) => personId);
    return { startsAt, endsAt, siteId, roomId: site.roomId, loads, personIds, invigilatorAccountIds };
  }

  private async facts(tx: Tx, planned: PlannedSession, zone: LocalDay['zone']): Promise<AssessmentFacts> {
    const sites = await this.sites.ofBody(tx, planned.bodyId);
    const assessorIds = staffOf(planned);
    const most = (await this.policies.all(tx))['assessor.candidates_a_day'];
    const found = await this.assessors.of(tx, assessorIds);
    const asked = {
      ...{ sessionId: planned.id, assessorIds, siteIds: sites.map(({ id }) => id) },
      personIds: planned.seats.map(({ personId }) => personId),
      invigilatorAccountIds: planned.invigilatorAccountIds,
    };
    const repository = AssessmentBookingRepository.in(tx);
    const window = aroundSpan(planned);
    const loads = await repository.loads(window, asked, zone);
    return {
      ...{ zone, sites, bookings: await repository.within(window, asked) },
      assessors: new Map(
        [...found.values()].map(({ id, fullName, maxCandidatesADay }) => [
          id,
          { fullName, most: maxCandidatesADay ?? most },
        ]),
      ),
      candidates: new Map(loads.map(({ assessorId, day, candidates }) => [loadKey(assessorId, day), candidates])),
    };
  }

  /** Assessors for the first candidate who are not in the session and have nothing at that time. */
  private async others(
    tx: Tx,
    planned: PlannedSession,
    wish: AssessmentWish,
  ): Promise<SchedulingAlternatives['assessors']> {
    const [seat] = planned.seats;
    if (!seat) return [];
    const { day, regionCode } = await this.dayOf(tx, planned.siteId, planned.startsAt);
    const eligible = await this.independence.eligible(tx, seat.candidate, day, regionCode);
    const free = eligible.filter(({ id }) => !wish.loads.has(id));
    const asked = { sessionId: planned.id, siteIds: [], personIds: [], invigilatorAccountIds: [] };
    const taken = await AssessmentBookingRepository.in(tx).within(wish, {
      ...asked,
      assessorIds: free.map(({ id }) => id),
    });
    return free.filter(({ id }) => !taken.some((booking) => booking.id === id));
  }
}

/** Everybody who assesses in a session, each once. */
export const staffOf = ({ seats }: Pick<PlannedSession, 'seats'>): string[] => [
  ...new Set(
    seats.flatMap(({ assessorId, secondAssessorId }) => [assessorId, ...(secondAssessorId ? [secondAssessorId] : [])]),
  ),
];

const aroundSpan = ({ startsAt, endsAt }: Span): Span => ({
  startsAt: new Date(Date.parse(startsAt) - 86_400_000).toISOString(),
  endsAt: new Date(Date.parse(endsAt) + (DAYS_AHEAD + 1) * 86_400_000).toISOString(),
});
