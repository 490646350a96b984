import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { CurriculaModule } from '../curricula/curricula.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { GradingModule } from '../grading/grading.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { BatchEventsService } from './batch-events.service.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { BatchViewsService } from './batch-views.service.ts';
import { BatchWorkService } from './batch-work.service.ts';
import { IssuanceController } from './issuance.controller.ts';
import { IssuanceService } from './issuance.service.ts';
import { IssuanceDecisionsService } from './issuance-decisions.service.ts';
import { GatherRoundJob, ReleaseRoundJob } from './issuance-round.jobs.ts';
import { IssuanceRoundsController } from './issuance-rounds.controller.ts';
import { IssuanceRoundsService } from './issuance-rounds.service.ts';
import { IssueBatchJob } from './issue-batch.job.ts';
import { IssueBatchService } from './issue-batch.service.ts';
import { IssueItemService } from './issue-item.service.ts';
import { OfficialSigningService } from './official-signing.service.ts';
import { ResumeIssuanceJob } from './resume-issuance.job.ts';
import { RoundDecisionsService } from './round-decisions.service.ts';
import { RoundEndsService } from './round-ends.service.ts';
import { RoundViewsService } from './round-views.service.ts';
import { RoundWorkService } from './round-work.service.ts';
import { SteeringService } from './steering.service.ts';
import { TraineesService } from './trainees.service.ts';

@Module({
  imports: [
    AttendanceModule,
    CentresModule,
    CertificatesModule,
    CohortsModule,
    CurriculaModule,
    EnrolmentsModule,
    GradingModule,
    PeopleModule,
    PoliciesModule,
    SigningKeysModule,
  ],
  controllers: [IssuanceController, IssuanceRoundsController],
  providers: [
    BatchEventsService,
    BatchLockRepository,
    BatchViewsService,
    BatchWorkService,
    GatherRoundJob,
    IssuanceRoundsService,
    IssuanceDecisionsService,
    IssuanceService,
    IssueBatchJob,
    IssueBatchService,
    IssueItemService,
    OfficialSigningService,
    ReleaseRoundJob,
    ResumeIssuanceJob,
    RoundDecisionsService,
    RoundEndsService,
    RoundViewsService,
    RoundWorkService,
    SteeringService,
    TraineesService,
  ],
})
export class IssuanceModule {}
