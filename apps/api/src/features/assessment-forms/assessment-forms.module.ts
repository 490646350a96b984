import { Module } from '@nestjs/common';
import { AssessmentReviewsModule } from '../assessment-reviews/assessment-reviews.module.ts';
import { ExamsModule } from '../exams/exams.module.ts';
import { InstrumentsModule } from '../instruments/instruments.module.ts';
import { JudgementsModule } from '../judgements/judgements.module.ts';
import { SecondMarkingModule } from '../second-marking/second-marking.module.ts';
import { AssessmentFormsController } from './assessment-forms.controller.ts';
import { AssessmentFormsService } from './assessment-forms.service.ts';
import { SessionFormsService } from './session-forms.service.ts';

/** The forms of an assessment, filled from what is recorded. */
@Module({
  imports: [AssessmentReviewsModule, ExamsModule, InstrumentsModule, JudgementsModule, SecondMarkingModule],
  controllers: [AssessmentFormsController],
  providers: [AssessmentFormsService, SessionFormsService],
})
export class AssessmentFormsModule {}
