import { Module } from '@nestjs/common';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { VerificationModule } from '../verification/verification.module.ts';
import { BodyComplaintRoutes } from './body-complaint.routes.ts';
import { ComplaintEscalationJob } from './complaint-escalation.job.ts';
import { ComplaintPageRoutes } from './complaint-page.routes.ts';
import { ComplaintsController } from './complaints.controller.ts';
import { ComplaintsService } from './complaints.service.ts';
import { FilingService } from './filing.service.ts';

@Module({
  imports: [CertificationBodiesModule, PoliciesModule, VerificationModule],
  controllers: [ComplaintsController],
  providers: [ComplaintEscalationJob, BodyComplaintRoutes, ComplaintPageRoutes, ComplaintsService, FilingService],
})
export class ComplaintsModule {}
