import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { CohortTransitionsModule } from '../cohorts/cohort-transitions.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { GradingModule } from '../grading/grading.module.ts';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { CorrectionEffectsService } from './correction-effects.service.ts';
import { CorrectionViewsService } from './correction-views.service.ts';
import { CorrectionsController } from './corrections.controller.ts';
import { CorrectionsService } from './corrections.service.ts';

@Module({
  imports: [
    AttendanceModule,
    CertificatesModule,
    CohortTransitionsModule,
    CohortsModule,
    EnrolmentsModule,
    GradingModule,
    InstructorsModule,
  ],
  controllers: [CorrectionsController],
  providers: [CorrectionEffectsService, CorrectionViewsService, CorrectionsService],
})
export class CorrectionsModule {}
