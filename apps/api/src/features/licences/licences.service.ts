import {
  type Actor,
  type CentreLicence,
  DomainError,
  dayAfterDays,
  type HappenedEvent,
  type NewCentreLicence,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CentreLicenceRepository, type ExpiringLicence } from './centre-licence.repository.ts';

@Injectable()
export class LicencesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly policies: PoliciesService,
  ) {}

  /** The accreditation and licences of a centre. */
  list(centreId: string, actor: Actor): Promise<{ items: CentreLicence[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.read');
      return { items: await CentreLicenceRepository.in(tx).of(centreId), nextCursor: null };
    });
  }

  /** Records a licence; a renewal is a licence of its own. */
  create(centreId: string, given: NewCentreLicence & { demo?: boolean }, actor: Actor): Promise<CentreLicence> {
    return this.transactions.run(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.manage');
      const id = newId();
      await CentreLicenceRepository.in(tx).insert({ ...given, id, centreId, demo: given.demo ?? false, version: 1 });
      const { kind, validFrom, validUntil = null } = given;
      const event = licenceEvent('recorded', id, { kind, validFrom, validUntil });
      await AuditRepository.in(tx).append(actor, [event], centreId);
      const licence = await CentreLicenceRepository.in(tx).find(centreId, id);
      if (!licence) throw new DomainError('licence.not_found');
      return licence;
    });
  }

  /** Removes a licence that was recorded by mistake. */
  remove(centreId: string, id: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.manage');
      const licence = await CentreLicenceRepository.in(tx).find(centreId, id);
      if (!licence) throw new DomainError('licence.not_found');
      await CentreLicenceRepository.in(tx).remove(id);
      const event = licenceEvent('removed', id, { kind: licence.kind });
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return { ok: true };
    });
  }

  /** What of the own centres has expired or expires within the warning time, unless it was renewed. */
  expiring(actor: Actor): Promise<{ items: ExpiringLicence[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      const days = (await this.policies.all(tx))['licence.warning_days'];
      const reach = reachOf(actor, 'centre.manage');
      const items = await CentreLicenceRepository.in(tx).expiring(dayAfterDays(tx.at, days), reach);
      return { items, nextCursor: null };
    });
  }
}

function licenceEvent(what: 'recorded' | 'removed', subjectId: string, data: HappenedEvent['data']): HappenedEvent {
  return { type: `licence.${what}`, subjectType: 'licence', subjectId, data };
}
