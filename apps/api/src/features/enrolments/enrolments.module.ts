import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { CooperativesModule } from '../cooperatives/cooperatives.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { AdmissionService } from './admission.service.ts';
import { EnrollingService } from './enrolling.service.ts';
import { EnrolmentImportService } from './enrolment-import.service.ts';
import { EnrolmentsController } from './enrolments.controller.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { GuardianConsentsService } from './guardian-consents.service.ts';
import { NikLooksService } from './nik-looks.service.ts';
import { OverlapsService } from './overlaps.service.ts';
import { RosterExportService } from './roster-export.service.ts';
import { RosterFilesController } from './roster-files.controller.ts';
import { RosterMatchService } from './roster-match.service.ts';
import { RosterNamesService } from './roster-names.service.ts';
import { VouchersService } from './vouchers.service.ts';

@Module({
  imports: [CohortsModule, CooperativesModule, PeopleModule, PoliciesModule, RegionsModule],
  controllers: [EnrolmentsController, RosterFilesController],
  providers: [
    RosterNamesService,
    AdmissionService,
    EnrollingService,
    EnrolmentImportService,
    EnrolmentsService,
    GuardianConsentsService,
    NikLooksService,
    OverlapsService,
    RosterExportService,
    RosterMatchService,
    VouchersService,
  ],
  exports: [
    EnrollingService,
    EnrolmentsService,
    NikLooksService,
    OverlapsService,
    RosterMatchService,
    RosterNamesService,
  ],
})
export class EnrolmentsModule {}
