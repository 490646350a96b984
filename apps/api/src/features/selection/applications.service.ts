import {
  type Actor,
  type ApplicantAnswer,
  type ApplicationKey,
  type ApplicationReason,
  type ApplicationState,
  answersIn,
  DomainError,
  isOwn,
  type Nomination,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import type { DoneBy } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { ApplicationCardsService } from './application-cards.service.ts';
import { NominationRepository } from './nomination.repository.ts';
import { SeatsService } from './seats.service.ts';
import { type ApplicantRow, TrainingApplicationRepository } from './training-application.repository.ts';

/** Tries from one address: a village shares one connection on the evening of the announcement. */
const openLimit: Limit = { name: 'application card', hits: 200, seconds: 900 };

/** What applicants and those who nominated them see, and what they answer. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly cohorts: CohortsService,
    private readonly centres: CentresService,
    private readonly cards: ApplicationCardsService,
    private readonly seats: SeatsService,
  ) {}

  /** How an application stands, for whoever has its code and PIN. */
  async open(key: ApplicationKey, caller: Caller): Promise<ApplicationState> {
    const enrolmentId = await this.admitted(key, caller);
    return this.transactions.read((tx) => this.state(tx, enrolmentId));
  }

  /** The answer of whoever has the code and the PIN. */
  async answer({ answer, ...key }: ApplicationKey & { answer: ApplicantAnswer }, caller: Caller) {
    const enrolmentId = await this.admitted(key, caller);
    return this.transactions.run((tx) => this.take(tx, enrolmentId, answer, 'public'));
  }

  /** The caller's own applications, newest first; those made in public open by their code alone. */
  mine(actor: Actor): Promise<{ items: ApplicationState[] }> {
    return this.transactions.read(async (tx) => {
      const { personId } = actor;
      const rows = personId === null ? [] : await TrainingApplicationRepository.in(tx).ofPerson(personId);
      const items: ApplicationState[] = [];
      for (const row of rows) if (isOwn(actor, row)) items.push(await this.state(tx, row.enrolmentId));
      return { items };
    });
  }

  /** The caller's own answer. */
  answerOwn(enrolmentId: string, answer: ApplicantAnswer, actor: Actor): Promise<ApplicationState> {
    return this.transactions.run(async (tx) => {
      if (!isOwn(actor, await this.row(tx, enrolmentId))) throw new DomainError('enrolment.not_found');
      return this.take(tx, enrolmentId, answer, actor);
    });
  }

  /** Whom the caller's cooperatives nominated, newest first. */
  nominations(actor: Actor): Promise<{ items: Nomination[] }> {
    const { cooperativeIds } = reachOf(actor, 'enrolment.nominate');
    return this.transactions.read(async (tx) => ({ items: await NominationRepository.in(tx).of(cooperativeIds) }));
  }

  private async admitted(key: ApplicationKey, caller: Caller): Promise<string> {
    await this.limiter.assertWithin(openLimit, caller);
    const opened = await this.transactions.run((tx) => this.cards.open(tx, key));
    if (opened instanceof DomainError) throw opened;
    return opened;
  }

  private async take(tx: Tx, enrolmentId: string, answer: ApplicantAnswer, by: DoneBy): Promise<ApplicationState> {
    const { cohortId } = await this.row(tx, enrolmentId);
    const cohort = await this.cohorts.lock(tx, cohortId);
    const { status } = await this.row(tx, enrolmentId);
    if (answer === 'confirm') await this.seats.confirm(tx, cohort, enrolmentId, by);
    else if (!answersIn(status, cohort.status).includes('withdraw')) {
      throw new DomainError('intake.cannot_withdraw', { status });
    } else await this.seats.withdraw(tx, cohort, enrolmentId, by);
    return this.state(tx, enrolmentId);
  }

  private async row(tx: Tx, enrolmentId: string): Promise<ApplicantRow> {
    const row = await TrainingApplicationRepository.in(tx).find(enrolmentId);
    if (!row) throw new DomainError('enrolment.not_found');
    return row;
  }

  private async state(tx: Tx, enrolmentId: string): Promise<ApplicationState> {
    const row = await this.row(tx, enrolmentId);
    const cohort = await this.cohorts.of(tx, row.cohortId);
    const { phone, email } = await this.centres.of(tx, cohort.centreId);
    const { number, fullName, status, appliedAt, note, rank, total } = row;
    return {
      ...{ enrolmentId, number, fullName, status, appliedAt, rank, total },
      ...{ cohortId: cohort.id, cohortTitle: cohort.title, cohortStatus: cohort.status },
      ...{ centreName: cohort.centreName, centreContact: [phone, email].filter(Boolean).join(' · ') || null },
      ...{ startsOn: cohort.startsOn, endsOn: cohort.endsOn },
      reason: reasonOf(row),
      note: status === 'rejected' ? note : null,
      waitingBefore: await this.seats.waitingBefore(tx, cohort, enrolmentId),
      confirmBy: status === 'selected' ? row.confirmBy : null,
      answers: answersIn(status, cohort.status),
    };
  }
}

/** Whoever waited until the training began learns that the seats are gone. */
function reasonOf({ status, reason }: ApplicantRow): ApplicationReason | null {
  return status === 'rejected' && reason === 'beyond_seats' ? 'seats_gone' : reason;
}
