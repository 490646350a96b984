import {
  type Actor,
  clockSkewSeconds,
  type Device,
  type HearingFacts,
  hearingNeededSince,
  isUnheard,
  type UnheardDevice,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CohortDeviceRepository } from './cohort-device.repository.ts';

/** What a device says of itself as it sends. */
export interface DeviceSaying {
  deviceId: string;
  deviceNow: string;
  waiting?: number | undefined;
}

/** A cohort as far as it matters for its devices. */
export type HearingCohort = Omit<HearingFacts, 'now'> & { id: string };

/** Which devices are prepared for a cohort and when each was last heard; whoever calls has asked the law. */
@Injectable()
export class DeviceRegistryService {
  /** Notes that a device was heard, and answers how far its clock runs ahead. */
  async hear(tx: Tx, cohortId: string, { accountId }: Actor, said: DeviceSaying): Promise<number> {
    const skew = clockSkewSeconds(said.deviceNow, tx.at);
    await CohortDeviceRepository.in(tx).heard({
      ...{ cohortId, deviceId: said.deviceId, accountId, lastHeardAt: tx.at },
      ...{ waiting: said.waiting ?? 0, clockSkewSeconds: skew },
    });
    return skew;
  }

  /** The devices of a cohort, each with whether it may still hold work. */
  async of(tx: Tx, cohort: HearingCohort): Promise<Device[]> {
    const since = hearingNeededSince({ ...cohort, now: tx.at });
    const rows = await CohortDeviceRepository.in(tx).of(cohort.id);
    return rows.map(({ cohortId: _, ...row }) => ({ ...row, unheard: isUnheard(row, since) }));
  }

  /** Those of them that stand against completing the cohort (rule 25). */
  async unheard(tx: Tx, cohort: HearingCohort): Promise<UnheardDevice[]> {
    const silent = (await this.of(tx, cohort)).filter(({ unheard }) => unheard);
    return silent.map(({ label, accountName, lastHeardAt, waiting }) => ({ label, accountName, lastHeardAt, waiting }));
  }
}
