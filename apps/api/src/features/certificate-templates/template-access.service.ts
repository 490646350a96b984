import {
  type Actor,
  assertCan,
  can,
  DomainError,
  type IndonesianTimeZone,
  type Permission,
  reachOf,
  type Subject,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import type { TemplatePlace, TemplateRow } from './template.table.ts';

/** Who issues, where, and how far a caller's rights reach there. */
export interface TemplateIssuer {
  name: string;
  place: string;
  timeZone: IndonesianTimeZone;
  subject: Subject;
}

type Issuer = Omit<TemplatePlace, 'kind'>;

/** Whose a template is. */
@Injectable()
export class TemplateAccessService {
  constructor(
    private readonly centres: CentresService,
    private readonly bodies: CertificationBodiesService,
  ) {}

  /** The centre or the certification body of a template. */
  async issuerOf(tx: Tx, { centreId, bodyId }: Issuer): Promise<TemplateIssuer> {
    if (bodyId !== null) {
      const { name, regionName, regionCode } = await this.bodies.of(tx, bodyId);
      return { name, place: regionName, timeZone: timeZoneOf(regionCode), subject: { bodyId } };
    }
    if (centreId === null) throw new DomainError('certificate_template.issuer_needed');
    const centre = await this.centres.of(tx, centreId);
    const subject = this.centres.subject(centre);
    return { name: centre.name, place: centre.city, timeZone: timeZoneOf(centre.regionCode), subject };
  }

  /** The issuer, for somebody who may do this there; where the caller reads nothing, there is nothing. */
  async allowed(tx: Tx, issuer: Issuer, actor: Actor, permission: Permission): Promise<TemplateIssuer> {
    const found = await this.issuerOf(tx, issuer);
    if (!can(actor, 'certificate_template.read', found.subject)) {
      throw new DomainError('certificate_template.not_found');
    }
    assertCan(actor, permission, found.subject);
    return found;
  }

  /** A template that was found, for somebody who may do this with it. */
  async visible(tx: Tx, row: TemplateRow | null, actor: Actor, permission: Permission): Promise<TemplateRow> {
    if (!row) throw new DomainError('certificate_template.not_found');
    await this.allowed(tx, row, actor, permission);
    return row;
  }

  /** The issuers whose templates a caller sees; null means all. */
  async issuers(
    tx: Tx,
    actor: Actor,
    permission: Permission = 'certificate_template.read',
  ): Promise<{ centreIds: string[]; bodyIds: string[] } | null> {
    const { any, centreIds, approvalCentreIds, bodyIds } = reachOf(actor, permission);
    if (any) return null;
    const circle = approvalCentreIds.length > 0 ? await this.centres.approvableBy(tx, approvalCentreIds) : [];
    return { centreIds: [...new Set([...centreIds, ...circle])], bodyIds };
  }
}
