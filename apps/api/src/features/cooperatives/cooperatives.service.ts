import {
  type Actor,
  assertCan,
  type Cooperative,
  type CooperativeChange,
  can,
  DomainError,
  type NewCooperative,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { type CooperativeFilter, CooperativeRepository } from './cooperative.repository.ts';
import { changedCooperative, cooperativeChanged, newCooperative, registered } from './cooperative.rules.ts';

@Injectable()
export class CooperativesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionsService,
  ) {}

  /** One page of the cooperatives within the caller's reach, in the order asked for. */
  list(filter: CooperativeFilter, actor: Actor): Promise<Page<Cooperative>> {
    return this.transactions.read((tx) =>
      CooperativeRepository.in(tx).list(filter, reachOf(actor, 'cooperative.read')),
    );
  }

  /** One cooperative; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Cooperative> {
    return this.transactions.read(async (tx) => {
      const cooperative = await this.of(tx, id);
      if (!can(actor, 'cooperative.read', subjectOf(cooperative))) throw new DomainError('cooperative.not_found');
      return cooperative;
    });
  }

  /** Registers a cooperative; the same name, kind and region, or the same legal number, is known already. */
  create(given: NewCooperative & { demo?: boolean }, actor: Actor): Promise<Cooperative> {
    assertCan(actor, 'cooperative.manage');
    return this.transactions.run(async (tx) => {
      await this.regions.known(tx, given.regionCode);
      const cooperative = newCooperative(newId(), given);
      await CooperativeRepository.in(tx).insert(cooperative);
      await AuditRepository.in(tx).append(actor, [registered(cooperative)]);
      return this.of(tx, cooperative.id);
    });
  }

  /** Changes a cooperative; whoever saw an older version is refused. */
  change(id: string, change: CooperativeChange, actor: Actor): Promise<Cooperative> {
    return this.transactions.run(async (tx) => {
      const repository = CooperativeRepository.in(tx);
      const before = await repository.lock(id);
      if (!before || !can(actor, 'cooperative.read', subjectOf(before))) throw new DomainError('cooperative.not_found');
      assertCan(actor, 'cooperative.manage', subjectOf(before));
      if (before.version !== change.version) throw new DomainError('cooperative.stale');
      if (change.regionCode !== undefined) await this.regions.known(tx, change.regionCode);
      const after = changedCooperative(before, change);
      await repository.save(after);
      await AuditRepository.in(tx).append(actor, [cooperativeChanged(after, change)]);
      return this.of(tx, id);
    });
  }

  /** The cooperative of an id, for features that build on it; refuses with `cooperative.not_found`. */
  async of(tx: Tx, id: string): Promise<Cooperative> {
    const cooperative = await CooperativeRepository.in(tx).find(id);
    if (!cooperative) throw new DomainError('cooperative.not_found');
    return cooperative;
  }

  /** Whether a cooperative of this id is registered. */
  async exists(tx: Tx, id: string): Promise<boolean> {
    return (await CooperativeRepository.in(tx).find(id)) !== null;
  }

  /** The cooperatives of these ids, by id. */
  async many(tx: Tx, ids: readonly string[]): Promise<Map<string, Cooperative>> {
    const cooperatives = await CooperativeRepository.in(tx).findAll(ids);
    return new Map(cooperatives.map((cooperative) => [cooperative.id, cooperative]));
  }

  /** The cooperatives of this very name, whatever the case; more than one means that a person must be asked. */
  named(tx: Tx, name: string): Promise<Cooperative[]> {
    return CooperativeRepository.in(tx).named(name);
  }
}

const subjectOf = ({ id, regionCode }: Cooperative) => ({ cooperativeId: id, regionCode });
