import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { CorrectionIntakeModule } from '../corrections/correction-intake.module.ts';
import { DeviceRegistryModule } from '../devices/device-registry.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { LiveNoticesModule } from '../presence/live-notices.module.ts';
import { AttendanceController } from './attendance.controller.ts';
import { AttendanceService } from './attendance.service.ts';
import { AttendanceOutlookService } from './attendance-outlook.service.ts';
import { AttendanceStatementsService } from './attendance-statements.service.ts';
import { AttendanceSyncService } from './attendance-sync.service.ts';
import { PaperSheetWithdrawalsService } from './paper-sheet-withdrawals.service.ts';
import { PaperSheetsService } from './paper-sheets.service.ts';

@Module({
  imports: [
    CohortsModule,
    CorrectionIntakeModule,
    DeviceRegistryModule,
    EnrolmentsModule,
    LiveNoticesModule,
    PoliciesModule,
  ],
  controllers: [AttendanceController],
  providers: [
    AttendanceOutlookService,
    AttendanceService,
    AttendanceStatementsService,
    AttendanceSyncService,
    PaperSheetsService,
    PaperSheetWithdrawalsService,
  ],
  exports: [
    AttendanceOutlookService,
    AttendanceService,
    AttendanceStatementsService,
    PaperSheetsService,
    PaperSheetWithdrawalsService,
  ],
})
export class AttendanceModule {}
