import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { GradingController } from './grading.controller.ts';
import { GradingService } from './grading.service.ts';

@Module({
  imports: [CohortsModule, EnrolmentsModule],
  controllers: [GradingController],
  providers: [GradingService],
  exports: [GradingService],
})
export class GradingModule {}
