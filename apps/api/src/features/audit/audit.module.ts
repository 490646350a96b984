import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { AuditService } from './audit.service.ts';
import { AuditSealsService } from './audit-seals.service.ts';
import { SealTrailJob } from './seal-trail.job.ts';

@Module({
  controllers: [AuditController],
  providers: [AuditService, AuditSealsService, SealTrailJob],
  exports: [AuditService],
})
export class AuditModule {}
