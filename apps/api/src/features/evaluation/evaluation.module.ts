import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { CohortTransitionsModule } from '../cohorts/cohort-transitions.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { GradingModule } from '../grading/grading.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { EvaluationController } from './evaluation.controller.ts';
import { RemedialsService } from './remedials.service.ts';
import { TestScoresService } from './test-scores.service.ts';

@Module({
  imports: [
    AttendanceModule,
    CertificatesModule,
    CohortTransitionsModule,
    CohortsModule,
    EnrolmentsModule,
    GradingModule,
    PoliciesModule,
  ],
  controllers: [EvaluationController],
  providers: [RemedialsService, TestScoresService],
})
export class EvaluationModule {}
