import { type Actor, can, clockSkewSeconds, type Device, type DevicePreparation, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CohortDeviceRepository } from './cohort-device.repository.ts';
import { DeviceRegistryService } from './device-registry.service.ts';

@Injectable()
export class DevicesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly registry: DeviceRegistryService,
  ) {}

  /** The devices prepared for a cohort. */
  list(cohortId: string, actor: Actor): Promise<{ items: Device[] }> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.read');
      return { items: await this.registry.of(tx, cohort) };
    });
  }

  /** Prepares a device for a cohort; said again, it only tells that the device is still there. */
  prepare(cohortId: string, deviceId: string, given: DevicePreparation, actor: Actor): Promise<Device> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.record');
      const known = await this.own(tx, cohort, deviceId, actor);
      await CohortDeviceRepository.in(tx).prepare({
        ...{ cohortId, deviceId, accountId: actor.accountId, accountName: actor.fullName, label: given.label },
        ...{ preparedAt: tx.at, lastHeardAt: tx.at, waiting: 0 },
        clockSkewSeconds: clockSkewSeconds(given.deviceNow, tx.at),
      });
      const event = cohortEvent('device_prepared', cohortId, { deviceId });
      if (!known) await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      const device = await this.own(tx, cohort, deviceId, actor);
      if (!device) throw new DomainError('device.not_found');
      return device;
    });
  }

  /** Releases a device: its owner their own share of it, whoever completes the cohort all of it. */
  release(cohortId: string, deviceId: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.record');
      const shares = (await this.registry.of(tx, cohort)).filter((device) => device.deviceId === deviceId);
      if (shares.length === 0) throw new DomainError('device.not_found');
      const isOwn = shares.some(({ accountId }) => accountId === actor.accountId);
      const mayAll = can(actor, 'cohort.complete', cohort.subject);
      if (!isOwn && !mayAll) throw new DomainError('device.of_somebody_else');
      await CohortDeviceRepository.in(tx).release(cohortId, deviceId, isOwn ? actor.accountId : null);
      const event = cohortEvent('device_released', cohortId, { deviceId });
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return { ok: true };
    });
  }

  private async own(tx: Tx, cohort: KnownCohort, deviceId: string, { accountId }: Actor): Promise<Device | undefined> {
    const devices = await this.registry.of(tx, cohort);
    return devices.find((device) => device.deviceId === deviceId && device.accountId === accountId);
  }
}
