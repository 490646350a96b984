import {
  type Actor,
  approvalCircle,
  assertCan,
  type Centre,
  type CentreChange,
  can,
  DomainError,
  type NewCentre,
  type Page,
  type Permission,
  reachOf,
  type Subject,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { type CentreFilter, CentreRepository } from './centre.repository.ts';
import { centreChanged, centreCreated, changedCentre, newCentre, nextNumberUnit } from './centre.rules.ts';

@Injectable()
export class CentresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionsService,
  ) {}

  /** One page of the centres within the caller's reach, in the order asked for. */
  list(filter: CentreFilter, actor: Actor): Promise<Page<Centre>> {
    return this.transactions.read((tx) => CentreRepository.in(tx).list(filter, reachOf(actor, 'centre.read')));
  }

  /** One centre; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Centre> {
    return this.transactions.read((tx) => this.allowed(tx, id, actor, 'centre.read'));
  }

  /** Creates a centre; its city and number unit follow from region and name unless given. */
  create(given: NewCentre & { demo?: boolean }, actor: Actor): Promise<Centre> {
    assertCan(actor, 'centre.create');
    return this.transactions.run(async (tx) => {
      const repository = CentreRepository.in(tx);
      const region = await this.regions.known(tx, given.regionCode);
      await repository.lockFamily();
      const centre = newCentre(newId(), given, region, await this.freeNumberUnit(repository, given));
      await this.assertFamily(repository, centre);
      await repository.insert(centre);
      await AuditRepository.in(tx).append(actor, [centreCreated(centre)], centre.id);
      return this.of(tx, centre.id);
    });
  }

  /** Changes a centre; whoever saw an older version is refused. */
  change(id: string, change: CentreChange, actor: Actor): Promise<Centre> {
    return this.transactions.run(async (tx) => {
      const repository = CentreRepository.in(tx);
      if (change.parentId !== undefined) await repository.lockFamily();
      const before = await repository.lock(id);
      if (!before || !can(actor, 'centre.read', this.subject(before))) throw new DomainError('centre.not_found');
      assertCan(actor, 'centre.manage', this.subject(before));
      if (before.version !== change.version) throw new DomainError('centre.stale');
      if (change.regionCode !== undefined) await this.regions.known(tx, change.regionCode);
      const after = changedCentre(before, change);
      await this.assertFamily(repository, after);
      await repository.save(after);
      await AuditRepository.in(tx).append(actor, [centreChanged(after, change)], id);
      return this.of(tx, id);
    });
  }

  /** The centre of an id, for features that build on it; refuses with `centre.not_found`. */
  async of(tx: Tx, id: string): Promise<Centre> {
    const centre = await CentreRepository.in(tx).find(id);
    if (!centre) throw new DomainError('centre.not_found');
    return centre;
  }

  /** The centre of an id for somebody who may do this there; out of reach it does not exist. */
  async allowed(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<Centre> {
    const centre = await this.of(tx, id);
    if (!can(actor, 'centre.read', this.subject(centre))) throw new DomainError('centre.not_found');
    assertCan(actor, permission, this.subject(centre));
    return centre;
  }

  /** The centre that a list means: by its number unit, else by name and region; null where it is new. */
  known(tx: Tx, { numberUnit, name, regionCode }: Pick<NewCentre, 'numberUnit' | 'name' | 'regionCode'>) {
    return CentreRepository.in(tx).known(numberUnit, name, regionCode);
  }

  /** The centres of these ids, by id. */
  async many(tx: Tx, ids: readonly string[]): Promise<Map<string, Centre>> {
    const centres = await CentreRepository.in(tx).findAll(ids);
    return new Map(centres.map((centre) => [centre.id, centre]));
  }

  /** The centres that may approve for a centre (rule 22). */
  async approvalCircle(tx: Tx, id: string): Promise<string[]> {
    return approvalCircle(await this.of(tx, id));
  }

  /** The other direction: the centres for which one of these may approve, themselves included; for lists. */
  approvableBy(tx: Tx, centreIds: readonly string[]): Promise<string[]> {
    return CentreRepository.in(tx).approvableBy(centreIds);
  }

  /** The centres that lie in one of these regions; for lists of those who see a region. */
  within(tx: Tx, regionCodes: readonly string[]): Promise<string[]> {
    return CentreRepository.in(tx).within(regionCodes);
  }

  /** What the centres of the register are called, for rules that look for a name (rule 7). */
  names(tx: Tx): Promise<string[]> {
    return CentreRepository.in(tx).names();
  }

  /** The facts of a centre that decide who may do what with what belongs to it. */
  subject(centre: Pick<Centre, 'id' | 'regionCode' | 'parentId' | 'partnerIds'>): Subject {
    return { centreId: centre.id, regionCode: centre.regionCode, approvalCentreIds: approvalCircle(centre) };
  }

  private async freeNumberUnit(repository: CentreRepository, { name, numberUnit }: NewCentre): Promise<string> {
    if (numberUnit !== undefined) return numberUnit;
    return nextNumberUnit(name, (beginning) => repository.numberUnitsLike(beginning));
  }

  /** Refuses a parent or partner that does not exist, and a centre that would stand above itself. */
  private async assertFamily(
    repository: CentreRepository,
    { id, parentId, partnerIds }: Pick<Centre, 'id' | 'parentId' | 'partnerIds'>,
  ): Promise<void> {
    const relatives = [...new Set([...partnerIds, ...(parentId ? [parentId] : [])])];
    if (relatives.includes(id)) throw new DomainError('centre.parent_cycle');
    const known = await repository.findAll(relatives);
    if (known.length !== relatives.length) throw new DomainError('centre.parent_unknown');
    if (parentId && (await repository.ancestry(parentId)).includes(id)) throw new DomainError('centre.parent_cycle');
  }
}
