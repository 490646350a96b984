import {
  type Actor,
  assertCan,
  assertMayTie,
  type BodyChange,
  type BodyLicence,
  type BodyQuery,
  type CertificationBody,
  DomainError,
  type NewBody,
  type Page,
  type Permission,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { CertificationBodyRepository } from './certification-body.repository.ts';

@Injectable()
export class CertificationBodiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly policies: PoliciesService,
    private readonly regions: RegionsService,
  ) {}

  /** One page of certification bodies, by name. */
  list(filter: BodyQuery): Promise<Page<CertificationBody>> {
    return this.transactions.read((tx) => CertificationBodyRepository.in(tx).list(filter));
  }

  /** One certification body. */
  get(id: string): Promise<CertificationBody> {
    return this.transactions.read((tx) => this.of(tx, id));
  }

  /** Creates a body; the quorum is as the settings say unless given. */
  create(given: NewBody & { demo?: boolean }, actor: Actor): Promise<CertificationBody> {
    assertCan(actor, 'body.create');
    return this.transactions.run(async (tx) => {
      assertMayTie(actor, null, given.centreId ?? null);
      await this.assertAnchored(tx, given);
      const id = newId();
      const quorum = given.quorum ?? (await this.policies.all(tx))['panel.quorum'];
      await CertificationBodyRepository.in(tx).insert({ ...given, id, quorum, demo: given.demo ?? false, version: 1 });
      const event = { type: 'body.created', subjectType: 'body' as const, subjectId: id, data: { kind: given.kind } };
      await AuditRepository.in(tx).append(actor, [event]);
      return this.of(tx, id);
    });
  }

  /** Changes a body; whoever saw an older version is refused, and so is who ties it to a centre that they do not manage. */
  change(id: string, { version, ...change }: BodyChange, actor: Actor): Promise<CertificationBody> {
    return this.transactions.run(async (tx) => {
      const before = await CertificationBodyRepository.in(tx).lock(id);
      if (!before) throw new DomainError('body.not_found');
      assertCan(actor, 'body.manage', { bodyId: id });
      if (before.version !== version) throw new DomainError('body.stale');
      assertMayTie(actor, before.centreId, change.centreId);
      await this.assertAnchored(tx, change);
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      await CertificationBodyRepository.in(tx).save({ ...before, ...given, version: version + 1 });
      const data = { fields: Object.keys(given), version: version + 1 };
      await AuditRepository.in(tx).append(actor, [
        { type: 'body.changed', subjectType: 'body' as const, subjectId: id, data },
      ]);
      return this.of(tx, id);
    });
  }

  /** The body of an id, for features that build on it; refuses with `body.not_found`. */
  async of(tx: Tx, id: string): Promise<CertificationBody> {
    const body = await CertificationBodyRepository.in(tx).find(id);
    if (!body) throw new DomainError('body.not_found');
    return body;
  }

  /** The body of an id for somebody who may do this there. */
  async allowed(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<CertificationBody> {
    const body = await this.of(tx, id);
    assertCan(actor, permission, { bodyId: id });
    return body;
  }

  /** The licences of bodies with their scope, for features whose rules ask them (rule 4). */
  licencesOf(tx: Tx, bodyIds: readonly string[]): Promise<BodyLicence[]> {
    return CertificationBodyRepository.in(tx).licencesOf(bodyIds);
  }

  private async assertAnchored(
    tx: Tx,
    { regionCode, centreId }: { regionCode?: string | undefined; centreId?: string | null | undefined },
  ): Promise<void> {
    if (regionCode !== undefined) await this.regions.known(tx, regionCode);
    if (centreId) await this.centres.of(tx, centreId);
  }
}
