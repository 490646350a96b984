import { type Actor, type AssessorLoad, assessorLoad } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AssessorsService } from '../assessors/assessors.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AssessmentBookingRepository } from './assessment-booking.repository.ts';

const LOOK_AHEAD_DAYS = 366;

/** How much lies before the assessors of a body (rule 11). */
@Injectable()
export class AssessorLoadsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly assessors: AssessorsService,
    private readonly bodies: CertificationBodiesService,
    private readonly policies: PoliciesService,
  ) {}

  /** What lies before each assessor of a body whom the caller sees, from today on for a year. */
  list(bodyId: string, actor: Actor): Promise<{ items: AssessorLoad[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      await this.bodies.of(tx, bodyId);
      const assessors = await this.assessors.ofBody(tx, bodyId, actor);
      const policy = (await this.policies.all(tx))['assessor.candidates_a_day'];
      const startsAt = `${dayInJakarta(tx.at)}T00:00:00+07:00`;
      const endsAt = new Date(Date.parse(startsAt) + LOOK_AHEAD_DAYS * 86_400_000).toISOString();
      const assessorIds = assessors.map(({ id }) => id);
      const days = await AssessmentBookingRepository.in(tx).ahead({ startsAt, endsAt }, assessorIds);
      const items = assessors.map(({ id, maxCandidatesADay }) =>
        assessorLoad(
          id,
          maxCandidatesADay ?? policy,
          days.filter(({ assessorId }) => assessorId === id),
        ),
      );
      return { items, nextCursor: null };
    });
  }
}
