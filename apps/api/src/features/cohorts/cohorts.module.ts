import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { CurriculaModule } from '../curricula/curricula.module.ts';
import { DeviceRegistryModule } from '../devices/device-registry.module.ts';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { CohortsController } from './cohorts.controller.ts';
import { CohortsService } from './cohorts.service.ts';
import { SeatWatchService } from './seat-watch.service.ts';
import { SessionPlanningService } from './session-planning.service.ts';
import { TrainingSessionsService } from './training-sessions.service.ts';
import { UnfinishedService } from './unfinished.service.ts';

@Module({
  imports: [BookingsModule, CentresModule, CurriculaModule, DeviceRegistryModule, InstructorsModule, PoliciesModule],
  controllers: [CohortsController],
  providers: [CohortsService, SeatWatchService, SessionPlanningService, TrainingSessionsService, UnfinishedService],
  exports: [CohortsService, SeatWatchService, TrainingSessionsService],
})
export class CohortsModule {}
