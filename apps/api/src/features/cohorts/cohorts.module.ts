import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CurriculaModule } from '../curricula/curricula.module.ts';
import { DeviceRegistryModule } from '../devices/device-registry.module.ts';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { CohortsController } from './cohorts.controller.ts';
import { CohortsService } from './cohorts.service.ts';
import { SeatWatchService } from './seat-watch.service.ts';
import { TrainingSessionsService } from './training-sessions.service.ts';
import { UnfinishedService } from './unfinished.service.ts';

@Module({
  imports: [CentresModule, CurriculaModule, DeviceRegistryModule, InstructorsModule, PoliciesModule],
  controllers: [CohortsController],
  providers: [CohortsService, SeatWatchService, TrainingSessionsService, UnfinishedService],
  exports: [CohortsService, SeatWatchService],
})
export class CohortsModule {}
