import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { GradingModule } from '../grading/grading.module.ts';
import { LiveNoticesModule } from './live-notices.module.ts';
import { LiveStateService } from './live-state.service.ts';
import { LiveStreamService } from './live-stream.service.ts';
import { PresenceController } from './presence.controller.ts';
import { PresenceService } from './presence.service.ts';

@Module({
  imports: [AttendanceModule, CohortsModule, GradingModule, LiveNoticesModule],
  controllers: [PresenceController],
  providers: [LiveStateService, LiveStreamService, PresenceService],
})
export class PresenceModule {}
