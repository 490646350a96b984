import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { OpeningModule } from '../opening/opening.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { CohortCopiesService } from './cohort-copies.service.ts';
import { ProposalsService } from './proposals.service.ts';
import { TimetableController } from './timetable.controller.ts';
import { TimetableService } from './timetable.service.ts';

@Module({
  imports: [BookingsModule, CentresModule, CohortsModule, OpeningModule, PoliciesModule, RoomsModule],
  controllers: [TimetableController],
  providers: [CohortCopiesService, ProposalsService, TimetableService],
})
export class TimetableModule {}
