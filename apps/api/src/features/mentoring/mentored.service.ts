import { type Actor, assertCan, DomainError, type MentorChoice, type MentoredPerson } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { MentoredRepository } from './mentored.repository.ts';
import { MentorshipAccess } from './mentorship-access.service.ts';

/** Who is mentored and who may mentor. */
@Injectable()
export class MentoredService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly access: MentorshipAccess,
  ) {}

  /** Who can be named as mentor at a centre. */
  mentors(centreId: string, actor: Actor): Promise<{ items: MentorChoice[] }> {
    return this.transactions.read(async (tx) => {
      assertCan(actor, 'mentoring.manage', this.centres.subject(await this.centres.of(tx, centreId)));
      return { items: await MentoredRepository.in(tx).mentorsOf(centreId, dayInJakarta(tx.at)) };
    });
  }

  /** Who of the cooperative was trained, the latest training of each. */
  people(id: string, actor: Actor): Promise<{ items: MentoredPerson[] }> {
    return this.transactions.read(async (tx) => {
      const { cooperativeId } = await this.access.of(tx, id, actor, 'mentoring.read');
      return { items: await MentoredRepository.in(tx).peopleOf(cooperativeId) };
    });
  }

  /** Refuses with `mentoring.not_a_mentor` whoever holds no role of the centre that mentors. */
  async assertMentor(tx: Tx, centreId: string, mentorId: string | null | undefined): Promise<void> {
    if (!mentorId) return;
    const mentors = await MentoredRepository.in(tx).mentorsOf(centreId, dayInJakarta(tx.at));
    if (!mentors.some(({ id }) => id === mentorId)) throw new DomainError('mentoring.not_a_mentor');
  }
}
