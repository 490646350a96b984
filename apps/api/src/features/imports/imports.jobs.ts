import type { OnApplicationBootstrap } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { Does, type JobHandler, type JobRun } from '../../jobs/job.ts';
import { CarryImportService } from './carry-import.service.ts';
import { carryImport, forgetImports, KEY, queueImport, resumeImports } from './carry-import.ts';
import { ImportHousekeepingRepository } from './import-housekeeping.repository.ts';

@Does(carryImport)
export class CarryImportJob implements JobHandler<typeof carryImport> {
  constructor(private readonly imports: CarryImportService) {}

  run({ importId }: z.output<typeof carryImport.payload>, { attempt }: JobRun): Promise<void> {
    return this.imports.carry(importId, attempt);
  }
}

/** A killed worker leaves its job marked as taken for hours; so at each start, and every minute, its import is queued again. */
@Does(resumeImports)
export class ResumeImportsJob implements JobHandler<typeof resumeImports>, OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      for (const id of await ImportHousekeepingRepository.in(tx).abandoned(KEY)) await queueImport(tx, id);
    });
  }
}

/** Days for which an import can still be taken back; then its file and its rows are forgotten, and its line stays. */
const KEPT_DAYS = 90;

@Does(forgetImports)
export class ForgetImportsJob implements JobHandler<typeof forgetImports> {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    const before = new Date(Date.parse(this.clock.now()) - KEPT_DAYS * 86_400_000).toISOString();
    return this.transactions.run(async (tx) => {
      const repository = ImportHousekeepingRepository.in(tx);
      await repository.forgetContents(await repository.oldOnes(before));
    });
  }
}
