import { Module } from '@nestjs/common';
import { JudgementsModule } from '../judgements/judgements.module.ts';
import { AssessmentFormsController } from './assessment-forms.controller.ts';
import { AssessmentFormsService } from './assessment-forms.service.ts';

/** The forms of an assessment, filled from what is recorded. */
@Module({
  imports: [JudgementsModule],
  controllers: [AssessmentFormsController],
  providers: [AssessmentFormsService],
})
export class AssessmentFormsModule {}
