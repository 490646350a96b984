import { Module } from '@nestjs/common';
import { AssessmentFilesService } from './assessment-files.service.ts';

@Module({ providers: [AssessmentFilesService], exports: [AssessmentFilesService] })
export class AssessmentFilesModule {}
