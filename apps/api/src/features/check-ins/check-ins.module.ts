import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { CheckInCodesService } from './check-in-codes.service.ts';
import { CheckInScreensService } from './check-in-screens.service.ts';
import { CheckInsController } from './check-ins.controller.ts';
import { CheckInsService } from './check-ins.service.ts';
import { ExcusesController } from './excuses.controller.ts';
import { ExcusesService } from './excuses.service.ts';
import { MyExcusesService } from './my-excuses.service.ts';
import { MyTrainingsService } from './my-trainings.service.ts';

@Module({
  imports: [AttendanceModule, CohortsModule, PoliciesModule],
  controllers: [CheckInsController, ExcusesController],
  providers: [
    CheckInCodesService,
    CheckInScreensService,
    CheckInsService,
    ExcusesService,
    MyExcusesService,
    MyTrainingsService,
  ],
})
export class CheckInsModule {}
