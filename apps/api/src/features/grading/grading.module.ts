import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { CorrectionIntakeModule } from '../corrections/correction-intake.module.ts';
import { DeviceRegistryModule } from '../devices/device-registry.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { LiveNoticesModule } from '../presence/live-notices.module.ts';
import { ClosedGradesService } from './closed-grades.service.ts';
import { GradeSyncService } from './grade-sync.service.ts';
import { GradingController } from './grading.controller.ts';
import { GradingService } from './grading.service.ts';

@Module({
  imports: [CohortsModule, CorrectionIntakeModule, DeviceRegistryModule, EnrolmentsModule, LiveNoticesModule],
  controllers: [GradingController],
  providers: [ClosedGradesService, GradingService, GradeSyncService],
  exports: [ClosedGradesService, GradingService],
})
export class GradingModule {}
