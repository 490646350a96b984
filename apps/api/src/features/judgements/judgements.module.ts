import { Module } from '@nestjs/common';
import { ExamsModule } from '../exams/exams.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { AdjustmentsService } from './adjustments.service.ts';
import { AssessmentDayService } from './assessment-day.service.ts';
import { AssessmentEvidenceController } from './assessment-evidence.controller.ts';
import { AssessmentKitService } from './assessment-kit.service.ts';
import { CandidacyRecordsService } from './candidacy-records.service.ts';
import { EvidenceService } from './evidence.service.ts';
import { JudgementAccess } from './judgement-access.service.ts';
import { JudgementSyncService } from './judgement-sync.service.ts';
import { JudgementsController } from './judgements.controller.ts';
import { MyCandidaciesController } from './my-candidacies.controller.ts';
import { MyCandidaciesService } from './my-candidacies.service.ts';
import { RecommendationsService } from './recommendations.service.ts';

/** From the agreement to the recommendation and the report: the assessor's day, also without a connection. */
@Module({
  imports: [ExamsModule, PoliciesModule],
  controllers: [AssessmentEvidenceController, JudgementsController, MyCandidaciesController],
  providers: [
    AdjustmentsService,
    AssessmentDayService,
    AssessmentKitService,
    CandidacyRecordsService,
    EvidenceService,
    JudgementAccess,
    JudgementSyncService,
    MyCandidaciesService,
    RecommendationsService,
  ],
  exports: [AdjustmentsService, CandidacyRecordsService, EvidenceService, JudgementAccess, RecommendationsService],
})
export class JudgementsModule {}
