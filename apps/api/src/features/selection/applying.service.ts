import {
  type Actor,
  type ApplicationCard,
  type ApplicationChannel,
  assertMayApply,
  can,
  DomainError,
  type Enrolment,
  matchKnownPerson,
  type NewEnrolment,
  type NewNomination,
  type NewTrainingApplication,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { EnrollingService } from '../enrolments/enrolling.service.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { ApplicationCardsService } from './application-cards.service.ts';
import { TrainingApplicationRepository } from './training-application.repository.ts';

/** A village office sends the applications of a whole hamlet in one evening; a script that floods a centre may not. */
const applyLimit: Limit = { name: 'training application', hits: 120, seconds: 3600 };

/** What comes with a person who applies. */
interface Said {
  channel: ApplicationChannel;
  given: NewEnrolment;
  nominatedById?: string;
  personId?: string | null;
  pin?: string;
  cooperativeText?: string | null | undefined;
  motivation?: string | null | undefined;
  consented: boolean;
}

/** Takes applications, from whichever side they come; an applicant takes no seat. */
@Injectable()
export class ApplyingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
    private readonly cohorts: CohortsService,
    private readonly enrolling: EnrollingService,
    private readonly enrolments: EnrolmentsService,
    private readonly people: PeopleService,
    private readonly cards: ApplicationCardsService,
  ) {}

  /** An application of somebody without an account. */
  async applyPublicly(cohortId: string, asked: NewTrainingApplication, caller: Caller): Promise<ApplicationCard> {
    await this.limiter.assertWithin(applyLimit, caller);
    const { person, cooperativeRole, guardian, consent, ...said } = asked;
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      const given = { person, cooperativeRole, guardian };
      return this.take(tx, cohort, { ...said, given, channel: 'public', consented: consent }, 'public');
    });
  }

  /** Enrols as a centre does, or takes the application of somebody signed in for themselves. */
  enter(cohortId: string, given: NewEnrolment, actor: Actor): Promise<Enrolment> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      const isCentre = can(actor, 'enrolment.manage', cohort.subject);
      if (isCentre) return this.enrolling.enrol(tx, cohort, given, actor);
      if (!can(actor, 'enrolment.apply', cohort.subject)) throw new DomainError('cohort.not_found');
      await this.assertOneself(tx, given, actor);
      const said: Said = { channel: 'account', given, personId: actor.personId, consented: false };
      const { enrolmentId } = await this.take(tx, cohort, said, actor);
      return this.enrolments.one(tx, enrolmentId);
    });
  }

  /** A nomination by a cooperative, for somebody of its own. */
  nominate(cohortId: string, asked: NewNomination, actor: Actor): Promise<ApplicationCard> {
    const { person, cooperativeId, cooperativeRole, guardian, consent, ...said } = asked;
    if (!can(actor, 'enrolment.nominate', { cooperativeId })) throw new DomainError('intake.no_cooperative');
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      const given = { person, cooperativeId, cooperativeRole, guardian };
      const from = { channel: 'nomination', nominatedById: cooperativeId } as const;
      return this.take(tx, cohort, { ...said, ...from, given, consented: consent }, actor);
    });
  }

  private async take(tx: Tx, cohort: KnownCohort, said: Said, by: DoneBy): Promise<ApplicationCard> {
    const { given, channel, pin, cooperativeText, motivation, consented } = said;
    const { birthDate, fullName } = given.person;
    assertMayApply(cohort, this.clock.today());
    const byName = typeof by === 'string' ? null : by.fullName;
    const row = await this.enrolling.apply(tx, cohort, given, { byName, personId: said.personId ?? null });
    const { applicationCode, number, codeHash } = this.cards.make();
    await TrainingApplicationRepository.in(tx).insert({
      ...{ enrolmentId: row.id, cohortId: cohort.id, number, channel, codeHash },
      ...{
        nominatedById: said.nominatedById ?? null,
        pinHash: pin ? this.cards.pinHash(row.id, pin, birthDate) : null,
      },
      ...{ cooperativeText: cooperativeText ?? null, motivation: motivation || null },
      consentedAt: consented ? tx.at : null,
    });
    const what = channel === 'nomination' ? 'nominated' : 'applied';
    await AuditRepository.in(tx).append(by, [enrolmentEvent(what, row, { channel })], cohort.centreId);
    const card = { enrolmentId: row.id, applicationCode, number, fullName, status: row.status };
    return { ...card, cohortTitle: cohort.title };
  }

  private async assertOneself(tx: Tx, { person }: NewEnrolment, { personId }: Actor): Promise<void> {
    const known = personId === null ? null : (await this.people.of(tx, [personId])).get(personId);
    if (known && matchKnownPerson(known, person) !== 'same_person') throw new DomainError('intake.someone_else');
  }
}
