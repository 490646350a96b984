import {
  type Actor,
  type AssessmentSite,
  assertCan,
  DomainError,
  isVerified,
  type NewSite,
  type VerifySite,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { RoomsService } from '../rooms/rooms.service.ts';
import { AssessmentSiteRepository } from './assessment-site.repository.ts';

@Injectable()
export class AssessmentSitesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly regions: RegionsService,
    private readonly rooms: RoomsService,
  ) {}

  /** The places of assessment of a body, by name. */
  list(bodyId: string): Promise<{ items: AssessmentSite[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      await this.bodies.of(tx, bodyId);
      return { items: await this.ofBody(tx, bodyId), nextCursor: null };
    });
  }

  /** Adds a place; it is used from the day of its verification on. */
  create(bodyId: string, given: NewSite & { demo?: boolean }, actor: Actor): Promise<AssessmentSite> {
    return this.transactions.run(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'body.manage');
      await this.regions.known(tx, given.regionCode);
      if (given.roomId && !(await this.rooms.known(tx, given.roomId))) {
        throw new DomainError('assessment_site.room_unknown');
      }
      const id = newId();
      await AssessmentSiteRepository.in(tx).insert({ ...given, id, bodyId, demo: given.demo ?? false, version: 1 });
      await note(tx, 'added', id, { bodyId, kind: given.kind }, actor);
      return this.one(tx, id);
    });
  }

  /** Records a verification; a place that does not meet an item is not verified. */
  verify(id: string, { version, ...verification }: VerifySite, actor: Actor): Promise<AssessmentSite> {
    return this.transactions.run(async (tx) => {
      const site = await AssessmentSiteRepository.in(tx).lock(id);
      if (!site) throw new DomainError('assessment_site.not_found');
      assertCan(actor, 'body.manage', { bodyId: site.bodyId });
      if (site.version !== version) throw new DomainError('assessment_site.stale');
      if (!isVerified(verification)) {
        const open = verification.items.filter(({ met }) => !met).map(({ item }) => item);
        throw new DomainError('assessment_site.not_met', { items: open });
      }
      const { from, until } = verification;
      const span = { verifiedFrom: from, verifiedUntil: until };
      await AssessmentSiteRepository.in(tx).save({ ...site, ...span, verification, version: version + 1 });
      await note(tx, 'verified', id, { bodyId: site.bodyId, from, until }, actor);
      return this.one(tx, id);
    });
  }

  /** The places of a body, for features that plan in them. */
  ofBody(tx: Tx, bodyId: string): Promise<AssessmentSite[]> {
    return AssessmentSiteRepository.in(tx).of(bodyId);
  }

  /** The place of an id; refuses with `assessment_site.not_found`. */
  async one(tx: Tx, id: string): Promise<AssessmentSite> {
    const site = await AssessmentSiteRepository.in(tx).find(id);
    if (!site) throw new DomainError('assessment_site.not_found');
    return site;
  }
}

function note(tx: Tx, what: string, subjectId: string, data: Record<string, string>, actor: Actor): Promise<void> {
  const event = { type: `assessment_site.${what}`, subjectType: 'assessment_site' as const, subjectId, data };
  return AuditRepository.in(tx).append(actor, [event]);
}
