import { Module } from '@nestjs/common';
import { VerificationModule } from '../verification/verification.module.ts';
import { ComplaintPageRoutes } from './complaint-page.routes.ts';
import { ComplaintsController } from './complaints.controller.ts';
import { ComplaintsService } from './complaints.service.ts';

@Module({
  imports: [VerificationModule],
  controllers: [ComplaintsController],
  providers: [ComplaintPageRoutes, ComplaintsService],
})
export class ComplaintsModule {}
