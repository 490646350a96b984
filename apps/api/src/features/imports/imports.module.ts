import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.ts';
import { CarryImportService } from './carry-import.service.ts';
import { ImportEventsService } from './import-events.service.ts';
import { ImportFilesService } from './import-files.service.ts';
import { ImportStepsService } from './import-steps.service.ts';
import { ImportsController } from './imports.controller.ts';
import { CarryImportJob, ForgetImportsJob, ResumeImportsJob } from './imports.jobs.ts';
import { ImportsService } from './imports.service.ts';
import { RowCorrectionsService } from './row-corrections.service.ts';
import { StagingService } from './staging.service.ts';

@Module({
  imports: [RegionsModule],
  controllers: [ImportsController],
  providers: [
    CarryImportJob,
    CarryImportService,
    ForgetImportsJob,
    ImportEventsService,
    ImportFilesService,
    ImportStepsService,
    ImportsService,
    ResumeImportsJob,
    RowCorrectionsService,
    StagingService,
  ],
  exports: [ImportsService, ImportStepsService],
})
export class ImportsModule {}
