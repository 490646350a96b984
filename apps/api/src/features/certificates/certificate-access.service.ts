import { type Actor, can, DomainError, type Permission, type Reach, reachOf, type Subject } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import type { CertificateReach } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import type { Issuers } from './certificate-request.repository.ts';
import type { OwnedFile } from './issued-file.repository.ts';

/** Whose a certificate is, and how far a caller's eyes reach. */
@Injectable()
export class CertificateAccessService {
  constructor(
    private readonly centres: CentresService,
    private readonly cohorts: CohortsService,
    private readonly instructors: InstructorsService,
  ) {}

  /** Refuses with `certificate.not_found` what is none of the caller's business, even its existence. */
  async assertVisible(tx: Tx, row: CertificateRow | null, actor: Actor): Promise<CertificateRow> {
    if (row && (await this.mayRead(tx, row, actor))) return row;
    throw new DomainError('certificate.not_found');
  }

  /** Whether the centre or the person of a certificate alone lets the caller read it, which is so for most; others need more facts. */
  centreLetsRead({ centre, personId }: OwnedFile, actor: Actor): boolean {
    return centre !== null && can(actor, 'certificate.read', { ...this.centres.subject(centre), personId });
  }

  /** The facts that decide whose a certificate is, its cohort's instructors apart. */
  async subject(tx: Tx, { centreId, bodyId, personId }: CertificateRow): Promise<Subject> {
    if (centreId === null) return { bodyId, personId };
    return { ...this.centres.subject(await this.centres.of(tx, centreId)), personId };
  }

  /** Only an instructor's right depends on the cohort's sessions, so only then they are read. */
  private async mayRead(tx: Tx, row: CertificateRow, actor: Actor): Promise<boolean> {
    if (can(actor, 'certificate.read', await this.subject(tx, row))) return true;
    if (row.cohortId === null || reachOf(actor, 'certificate.read').instructorAccountId === null) return false;
    return can(actor, 'certificate.read', (await this.cohorts.of(tx, row.cohortId)).subject);
  }

  /** The centres whose things a permission reaches, the approval circle included; null means all. */
  async centreIds(tx: Tx, actor: Actor, permission: Permission): Promise<string[] | null> {
    const reach = reachOf(actor, permission);
    return reach.any ? null : this.centresOf(tx, reach);
  }

  /** The issuers whose things a permission reaches, centres of the approval circle and certification bodies; null means all. */
  async issuers(tx: Tx, actor: Actor, permission: Permission): Promise<Issuers | null> {
    const reach = reachOf(actor, permission);
    return reach.any ? null : { centreIds: await this.centresOf(tx, reach), bodyIds: reach.bodyIds };
  }

  /** How far a caller's reading of certificates reaches; null means to all. */
  async reach(tx: Tx, actor: Actor): Promise<CertificateReach | null> {
    const reach = reachOf(actor, 'certificate.read');
    if (reach.any) return null;
    const { instructorAccountId, personId, personIssuerIds, bodyIds } = reach;
    const instructorIds = instructorAccountId ? await this.instructors.idsOfAccount(tx, instructorAccountId) : [];
    return { centreIds: await this.centresOf(tx, reach), bodyIds, instructorIds, personId, personIssuerIds };
  }

  private async centresOf(tx: Tx, { centreIds, approvalCentreIds }: Reach): Promise<string[]> {
    if (approvalCentreIds.length === 0) return centreIds;
    return [...new Set([...centreIds, ...(await this.centres.approvableBy(tx, approvalCentreIds))])];
  }
}
