import { Module } from '@nestjs/common';
import { JudgementsModule } from '../judgements/judgements.module.ts';
import { AssessmentReviewsController } from './assessment-reviews.controller.ts';
import { AssessmentReviewsService } from './assessment-reviews.service.ts';

/** Reviews of assessment sessions and their validation. */
@Module({
  imports: [JudgementsModule],
  controllers: [AssessmentReviewsController],
  providers: [AssessmentReviewsService],
  exports: [AssessmentReviewsService],
})
export class AssessmentReviewsModule {}
