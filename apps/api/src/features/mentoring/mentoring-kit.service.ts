import type { Actor, MentoringKit } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { MentoredRepository } from './mentored.repository.ts';
import { MentorshipAccess } from './mentorship-access.service.ts';
import { VisitRepository } from './visit.repository.ts';

const DAY_MS = 86_400_000;

/** Packs what a device needs for visits to a cooperative without a connection, and nothing more than that. */
@Injectable()
export class MentoringKitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mentorships: MentorshipAccess,
    private readonly policies: PoliciesService,
  ) {}

  /** The kit of a mentorship on one snapshot; findings and photos stay at the register. */
  get(mentorshipId: string, actor: Actor): Promise<MentoringKit> {
    return this.transactions.read(async (tx) => {
      const row = await this.mentorships.of(tx, mentorshipId, actor, 'mentoring.record');
      const { tasks, followUps, ...mentorship } = await this.mentorships.view(tx, row);
      const days = (await this.policies.all(tx))['field_kit.valid_days'];
      return {
        asOf: tx.at,
        expiresAt: new Date(Date.parse(tx.at) + days * DAY_MS).toISOString(),
        mentorship,
        tasks: tasks.filter(({ status }) => status === 'open'),
        followUps,
        people: await MentoredRepository.in(tx).peopleOf(mentorship.cooperativeId),
        visits: await VisitRepository.in(tx).of(mentorshipId),
      };
    });
  }
}
