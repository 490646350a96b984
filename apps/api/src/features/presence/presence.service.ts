import { type Actor, type PresenceReport, type PresentPerson, presenceSeconds } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { LiveNoticesService } from './live-notices.service.ts';
import { PresenceRepository } from './presence.repository.ts';

/** Knows who is at work on a cohort's sheets; nothing of it is kept longer than half a minute. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly live: LiveNoticesService,
  ) {}

  /** Notes in which cell somebody works. */
  report(cohortId: string, { deviceId, cell }: PresenceReport, actor: Actor): Promise<void> {
    return this.transactions.run(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'grading.read');
      const { accountId, fullName } = actor;
      await PresenceRepository.in(tx).say(cohortId, { accountId, fullName, deviceId, cell }, since(tx));
      await this.live.tell(tx, cohortId, 'presence');
    });
  }

  /** Forgets at once that somebody works here; their other devices stay. */
  leave(cohortId: string, deviceId: string, actor: Actor): Promise<void> {
    return this.transactions.run(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'grading.read');
      await PresenceRepository.in(tx).forget(cohortId, actor.accountId, deviceId);
      await this.live.tell(tx, cohortId, 'presence');
    });
  }

  /** Those who are at work on a cohort's sheets now. */
  of(tx: Tx, cohortId: string): Promise<PresentPerson[]> {
    return PresenceRepository.in(tx).of(cohortId, since(tx));
  }
}

const since = ({ at }: Tx) => new Date(Date.parse(at) - presenceSeconds * 1000).toISOString();
