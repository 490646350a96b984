import { type CohortEvent, type CohortStatus, cohortMachine, eventsFrom } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { DeviceRegistryService } from '../devices/device-registry.service.ts';
import { CohortRepository } from './cohort.repository.ts';
import type { KnownCohort, Unfinished } from './cohort.rules.ts';

/** What stands open in a cohort that is about to be completed: contested cells, devices that may still hold work. */
@Injectable()
export class UnfinishedService {
  constructor(private readonly devices: DeviceRegistryService) {}

  /** Asked only where completing is the next step: elsewhere nothing depends on it. */
  async of(tx: Tx, cohort: KnownCohort): Promise<Unfinished> {
    if (!eventsFrom<CohortStatus, CohortEvent>(cohortMachine, cohort.status).includes('complete')) return {};
    return {
      cellsContested: await CohortRepository.in(tx).contestedCells(cohort.id),
      devicesUnheard: await this.devices.unheard(tx, cohort),
    };
  }
}
