import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { GradingModule } from '../grading/grading.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { AmendmentsService } from './amendments.service.ts';
import { CohortTransitionsController } from './cohort-transitions.controller.ts';
import { CohortTransitionsService } from './cohort-transitions.service.ts';
import { CohortsModule } from './cohorts.module.ts';
import { ResultsService } from './results.service.ts';
import { SettlingService } from './settling.service.ts';

/** Apart from the cohorts' own module, since a step looks at attendance and grades, which look at the cohort. */
@Module({
  imports: [AttendanceModule, CertificatesModule, CohortsModule, EnrolmentsModule, GradingModule, PoliciesModule],
  controllers: [CohortTransitionsController],
  providers: [AmendmentsService, CohortTransitionsService, ResultsService, SettlingService],
  exports: [CohortTransitionsService, ResultsService],
})
export class CohortTransitionsModule {}
