import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.ts';
import { ErasuresService } from './erasures.service.ts';
import { LedgerService } from './ledger.service.ts';
import { RetentionController } from './retention.controller.ts';
import { CarryOutRetentionJob } from './retention.job.ts';
import { RetentionService } from './retention.service.ts';
import { RetentionRunsService } from './retention-runs.service.ts';

@Module({
  imports: [PoliciesModule],
  controllers: [RetentionController],
  providers: [CarryOutRetentionJob, ErasuresService, LedgerService, RetentionRunsService, RetentionService],
  exports: [ErasuresService],
})
export class RetentionModule {}
