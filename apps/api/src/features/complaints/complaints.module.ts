import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.ts';
import { VerificationModule } from '../verification/verification.module.ts';
import { ComplaintEscalationJob } from './complaint-escalation.job.ts';
import { ComplaintPageRoutes } from './complaint-page.routes.ts';
import { ComplaintsController } from './complaints.controller.ts';
import { ComplaintsService } from './complaints.service.ts';

@Module({
  imports: [PoliciesModule, VerificationModule],
  controllers: [ComplaintsController],
  providers: [ComplaintEscalationJob, ComplaintPageRoutes, ComplaintsService],
})
export class ComplaintsModule {}
