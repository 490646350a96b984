import {
  type CohortEvent,
  type CohortFacts,
  type CohortStatus,
  cohortMachine,
  eventsFrom,
  paperSheetStanding,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { DeviceRegistryService } from '../devices/device-registry.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CohortRepository } from './cohort.repository.ts';
import type { KnownCohort, Unfinished } from './cohort.rules.ts';

/** What stands open in a cohort that is about to be completed: contested cells, devices that may still hold work, paper. */
@Injectable()
export class UnfinishedService {
  constructor(
    private readonly devices: DeviceRegistryService,
    private readonly policies: PoliciesService,
  ) {}

  /** Asked only where completing is the next step: elsewhere nothing depends on it. */
  async of(tx: Tx, cohort: KnownCohort): Promise<Unfinished> {
    if (!eventsFrom<CohortStatus, CohortEvent>(cohortMachine, cohort.status).includes('complete')) return {};
    return {
      cellsContested: await CohortRepository.in(tx).contestedCells(cohort.id),
      devicesUnheard: await this.devices.unheard(tx, cohort),
      sheetsMissing: await this.sheetsMissing(tx, cohort.id),
    };
  }

  /** How many sessions were entered so late that the signed sheet should stand behind them, and have none (rule 26). */
  private async sheetsMissing(tx: Tx, cohortId: string): Promise<NonNullable<CohortFacts['sheetsMissing']>> {
    const afterDays = (await this.policies.all(tx))['attendance.sheet_after_days'];
    if (afterDays === 0) return { count: 0, afterDays };
    const sessions = await CohortRepository.in(tx).enteredSessions(cohortId);
    const needed = sessions.filter((session) => paperSheetStanding(session, afterDays, tx.at) === 'needed');
    return { count: needed.length, afterDays };
  }
}
