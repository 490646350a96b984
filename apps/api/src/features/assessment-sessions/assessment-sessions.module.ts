import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.ts';
import { AssessmentSitesModule } from '../assessment-sites/assessment-sites.module.ts';
import { AssessorsModule } from '../assessors/assessors.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { AssessmentPlanningService } from './assessment-planning.service.ts';
import { AssessmentSessionsController } from './assessment-sessions.controller.ts';
import { AssessmentSessionsService } from './assessment-sessions.service.ts';
import { AssessorLoadsService } from './assessor-loads.service.ts';
import { AssessorReplacementsService } from './assessor-replacements.service.ts';
import { AssignmentLettersService } from './assignment-letters.service.ts';
import { CandidaciesService } from './candidacies.service.ts';
import { SchedulingService } from './scheduling.service.ts';
import { SeatsService } from './seats.service.ts';

@Module({
  imports: [
    ApplicationsModule,
    AssessmentSitesModule,
    AssessorsModule,
    CertificationBodiesModule,
    PoliciesModule,
    SchemesModule,
  ],
  controllers: [AssessmentSessionsController],
  providers: [
    AssessmentPlanningService,
    AssessmentSessionsService,
    AssessorLoadsService,
    AssessorReplacementsService,
    AssignmentLettersService,
    CandidaciesService,
    SchedulingService,
    SeatsService,
  ],
  exports: [AssessmentPlanningService, AssessmentSessionsService, CandidaciesService],
})
export class AssessmentSessionsModule {}
