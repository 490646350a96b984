import {
  type Actor,
  type Assessor,
  type AssessorChange,
  type AssessorQuery,
  assertCan,
  can,
  DomainError,
  type HappenedEvent,
  type NewAssessor,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { AssessorRepository } from './assessor.repository.ts';

@Injectable()
export class AssessorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsService,
    private readonly bodies: CertificationBodiesService,
    private readonly people: PeopleService,
    private readonly regions: RegionsService,
    private readonly schemes: SchemesService,
  ) {}

  /** One page of the assessors within the caller's reach, by name. */
  list(filter: AssessorQuery, actor: Actor): Promise<Page<Assessor>> {
    return this.transactions.read((tx) => AssessorRepository.in(tx).list(filter, reachOf(actor, 'assessor.read')));
  }

  /** One assessor; out of reach there is none. */
  get(id: string, actor: Actor): Promise<Assessor> {
    return this.transactions.read(async (tx) => {
      const assessor = await this.one(tx, id);
      const subject = { bodyId: assessor.bodyId, assessorAccountIds: assessor.accountId ? [assessor.accountId] : [] };
      if (!can(actor, 'assessor.read', subject)) throw new DomainError('assessor.not_found');
      return assessor;
    });
  }

  /** Records an assessor of a body; a person who is known by document stays that person. */
  create(bodyId: string, given: NewAssessor & { demo?: boolean }, actor: Actor): Promise<Assessor> {
    return this.transactions.run(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'assessor.manage');
      const { person, email, authorisations, demo = false, maxCandidatesADay = null, ...rest } = given;
      const accountId = await this.accountOf(tx, email, bodyId, actor);
      await this.assertKnown(tx, given);
      const { personId } = await this.people.foundOrEntered(tx, person, { bodyId, byName: actor.fullName });
      const id = newId();
      const row = { ...rest, id, bodyId, personId, accountId, maxCandidatesADay, active: true, demo, version: 1 };
      await AssessorRepository.in(tx).insert(row);
      await AssessorRepository.in(tx).authorise(id, authorisations.map(withEnd));
      await AuditRepository.in(tx).append(actor, [assessorEvent('recorded', id, { bodyId, version: 1 })]);
      return this.one(tx, id);
    });
  }

  /** Changes an assessor; whoever saw an older version is refused. */
  change(id: string, change: AssessorChange, actor: Actor): Promise<Assessor> {
    return this.transactions.run(async (tx) => {
      await AssessorRepository.in(tx).lock([id]);
      const before = await this.one(tx, id);
      assertCan(actor, 'assessor.manage', { bodyId: before.bodyId });
      if (before.version !== change.version) throw new DomainError('assessor.stale');
      await this.assertKnown(tx, change);
      const { authorisations, email, version, ...fields } = change;
      const { authorisations: _, ...row } = before;
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      const after = { ...row, ...given, version: version + 1 };
      if (after.validUntil < after.validFrom) throw new DomainError('assessor.period_reversed');
      const accountId = email === undefined ? before.accountId : await this.accountOf(tx, email, before.bodyId, actor);
      await AssessorRepository.in(tx).save({ ...after, accountId });
      if (authorisations) await AssessorRepository.in(tx).authorise(id, authorisations.map(withEnd));
      const data = { bodyId: before.bodyId, fields: Object.keys(change), version: after.version };
      const renewed =
        after.validUntil > before.validUntil ? [assessorEvent('renewed', id, { bodyId: before.bodyId })] : [];
      await AuditRepository.in(tx).append(actor, [assessorEvent('changed', id, data), ...renewed]);
      return this.one(tx, id);
    });
  }

  /** The assessors of these ids, by id, for features that build on them. */
  async of(tx: Tx, ids: readonly string[]): Promise<Map<string, Assessor>> {
    const found = await AssessorRepository.in(tx).findAll([...new Set(ids)]);
    return new Map(found.map((assessor) => [assessor.id, assessor]));
  }

  /** The assessors of a body whom the caller sees, for features that count what lies before them. */
  async ofBody(tx: Tx, bodyId: string, actor: Actor): Promise<Assessor[]> {
    return (await AssessorRepository.in(tx).list({ bodyId, limit: 200 }, reachOf(actor, 'assessor.read'))).items;
  }

  /** The profiles of an account, one in each body that it assesses for. */
  ofAccount(tx: Tx, accountId: string): Promise<Assessor[]> {
    return AssessorRepository.in(tx).ofAccount(accountId);
  }

  /** Every assessor who is authorised for a version of a scheme, of any body. */
  authorisedFor(tx: Tx, schemeVersionId: string): Promise<Assessor[]> {
    return AssessorRepository.in(tx).authorisedFor(schemeVersionId);
  }

  /** The assessor of an id; refuses with `assessor.not_found`. */
  async one(tx: Tx, id: string): Promise<Assessor> {
    const [assessor] = await AssessorRepository.in(tx).findAll([id]);
    if (!assessor) throw new DomainError('assessor.not_found');
    return assessor;
  }

  private async accountOf(tx: Tx, email: string | null | undefined, bodyId: string, actor: Actor) {
    if (!email) return null;
    const accountId = await this.accounts.colleagueOf(tx, email, bodyId, actor);
    if (accountId === null) throw new DomainError('assessor.account_unknown');
    return accountId;
  }

  private async assertKnown(tx: Tx, { regionCode, authorisations = [] }: Partial<NewAssessor>): Promise<void> {
    if (regionCode !== undefined) await this.regions.known(tx, regionCode);
    for (const { schemeVersionId } of authorisations) await this.schemes.versionOf(tx, schemeVersionId);
  }
}

const withEnd = ({ until = null, ...rest }: NewAssessor['authorisations'][number]) => ({ ...rest, until });

function assessorEvent(what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent {
  return { type: `assessor.${what}`, subjectType: 'assessor', subjectId, data };
}
