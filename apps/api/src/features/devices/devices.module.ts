import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { GradingModule } from '../grading/grading.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { DeviceKeysService } from './device-keys.service.ts';
import { DeviceRegistryModule } from './device-registry.module.ts';
import { DevicesController } from './devices.controller.ts';
import { DevicesService } from './devices.service.ts';
import { FieldKitService } from './field-kit.service.ts';

@Module({
  imports: [AttendanceModule, CohortsModule, DeviceRegistryModule, EnrolmentsModule, GradingModule, PoliciesModule],
  controllers: [DevicesController],
  providers: [DeviceKeysService, DevicesService, FieldKitService],
  exports: [DevicesService],
})
export class DevicesModule {}
