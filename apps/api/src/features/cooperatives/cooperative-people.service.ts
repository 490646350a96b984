import {
  type Actor,
  assertCan,
  boardRemarks,
  type Cooperative,
  type CooperativePeople,
  type CooperativeStanding,
  can,
  DomainError,
  monthsAfter,
  type OfficeHolders,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CooperativeRepository } from './cooperative.repository.ts';
import { CooperativePeopleRepository, type PeopleQuestion } from './cooperative-people.repository.ts';

/** Who holds the offices of a cooperative, who of its people is trained and certified, and what expires. */
@Injectable()
export class CooperativePeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** Where a cooperative stands, in numbers alone. */
  standing(id: string, actor: Actor): Promise<CooperativeStanding> {
    return this.transactions.read(async (tx) => {
      await this.visible(tx, id, actor);
      return CooperativePeopleRepository.in(tx).standing(await this.question(tx, id));
    });
  }

  /** The people of a cooperative, for those who may know their names. */
  list(id: string, actor: Actor): Promise<CooperativePeople> {
    return this.transactions.read(async (tx) => {
      const cooperative = await this.visible(tx, id, actor);
      await this.assertMayKnow(tx, cooperative, actor);
      return this.people(tx, cooperative);
    });
  }

  /** Enters who holds the offices; whoever saw an older version of the cooperative is refused. */
  setOfficeHolders(id: string, { holders, version }: OfficeHolders, actor: Actor): Promise<CooperativePeople> {
    return this.transactions.run(async (tx) => {
      const cooperatives = CooperativeRepository.in(tx);
      await cooperatives.lock(id);
      const before = await this.visible(tx, id, actor);
      assertCan(actor, 'cooperative.manage', { cooperativeId: id, regionCode: before.regionCode });
      await this.assertMayKnow(tx, before, actor);
      if (before.version !== version) throw new DomainError('cooperative.stale');
      await assertTheirs(tx, id, holders);
      const after = { ...before, version: version + 1 };
      await CooperativePeopleRepository.in(tx).replace(id, holders);
      await cooperatives.save(after);
      const data = { holders: holders.length, version: after.version };
      const event = { type: 'cooperative.offices_set', subjectType: 'cooperative' as const, subjectId: id, data };
      await AuditRepository.in(tx).append(actor, [event]);
      return this.people(tx, after);
    });
  }

  private async people(tx: Tx, { id, version }: Cooperative): Promise<CooperativePeople> {
    const repository = CooperativePeopleRepository.in(tx);
    const items = await repository.list(await this.question(tx, id));
    return { items, remarks: boardRemarks(await repository.roles(id)), version };
  }

  private async question(tx: Tx, cooperativeId: string): Promise<PeopleQuestion> {
    const policies = await this.policies.all(tx);
    const today = dayInJakarta(tx.at);
    // As a scheme with the values that schemes begin with would have it.
    const months = policies['scheme.validity_months'] - policies['scheme.renewal_opens_months'];
    return { cooperativeId, today, soon: monthsAfter(today, months) };
  }

  private async visible(tx: Tx, id: string, actor: Actor): Promise<Cooperative> {
    const found = await CooperativeRepository.in(tx).find(id);
    const subject = { cooperativeId: id, regionCode: found?.regionCode ?? null };
    if (!found || !can(actor, 'cooperative.read', subject)) throw new DomainError('cooperative.not_found');
    return found;
  }

  private async assertMayKnow(tx: Tx, { id, regionCode }: Cooperative, actor: Actor): Promise<void> {
    const mentorAccountIds = await CooperativePeopleRepository.in(tx).mentors(id);
    assertCan(actor, 'cooperative_people.read', { cooperativeId: id, regionCode, mentorAccountIds });
  }
}

async function assertTheirs(tx: Tx, id: string, holders: OfficeHolders['holders']): Promise<void> {
  const named = holders.flatMap(({ personId }) => (personId ? [personId] : []));
  const known = await CooperativePeopleRepository.in(tx).enrolled(id, named);
  const stranger = holders.find(({ personId }) => personId && !known.has(personId));
  if (stranger) throw new DomainError('cooperative.person_unknown', { fullName: stranger.fullName });
}
