import { Module } from '@nestjs/common';
import { GrowLogJob } from './grow-log.job.ts';
import { LogAuditService } from './log-audit.service.ts';
import { LogFilesRoutes } from './log-files.routes.ts';
import { LogGrowthService } from './log-growth.service.ts';
import { LogProofsService } from './log-proofs.service.ts';
import { TransparencyController } from './transparency.controller.ts';

@Module({
  controllers: [TransparencyController],
  providers: [GrowLogJob, LogAuditService, LogFilesRoutes, LogGrowthService, LogProofsService],
})
export class TransparencyModule {}
