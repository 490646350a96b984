import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { CooperativesModule } from '../cooperatives/cooperatives.module.ts';
import { CurriculaModule } from '../curricula/curricula.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { ActingService } from './acting.service.ts';
import { CentreRows } from './acts/centre-rows.service.ts';
import { CurriculumRows } from './acts/curriculum-rows.service.ts';
import { EnrolmentRows } from './acts/enrolment-rows.service.ts';
import { InstructorRows } from './acts/instructor-rows.service.ts';
import { RoomRows } from './acts/room-rows.service.ts';
import { SchemeRows } from './acts/scheme-rows.service.ts';
import { SessionRows } from './acts/session-rows.service.ts';
import { UnitRows } from './acts/unit-rows.service.ts';
import { CarryImportService } from './carry-import.service.ts';
import { ActsOfKinds } from './import-acts.service.ts';
import { ImportEventsService } from './import-events.service.ts';
import { ImportFilesService } from './import-files.service.ts';
import { ImportPlacesService } from './import-places.service.ts';
import { ImportStepsService } from './import-steps.service.ts';
import { ImportsController } from './imports.controller.ts';
import { CarryImportJob, ForgetImportsJob, ResumeImportsJob } from './imports.jobs.ts';
import { ImportsService } from './imports.service.ts';
import { PrivateCells } from './private-cells.service.ts';
import { RowCorrectionsService } from './row-corrections.service.ts';
import { StagingService } from './staging.service.ts';

const acts = [CentreRows, RoomRows, InstructorRows, UnitRows, SchemeRows, CurriculumRows, EnrolmentRows, SessionRows];

@Module({
  imports: [
    ...[BookingsModule, CentresModule, CohortsModule, CompetenciesModule, CooperativesModule, CurriculaModule],
    ...[EnrolmentsModule, InstructorsModule, RegionsModule, RoomsModule, SchemesModule],
  ],
  controllers: [ImportsController],
  providers: [
    ...acts,
    ActingService,
    ActsOfKinds,
    CarryImportJob,
    CarryImportService,
    ForgetImportsJob,
    ImportEventsService,
    ImportFilesService,
    ImportPlacesService,
    ImportStepsService,
    ImportsService,
    PrivateCells,
    ResumeImportsJob,
    RowCorrectionsService,
    StagingService,
  ],
  exports: [ImportsService, ImportStepsService],
})
export class ImportsModule {}
