import { Module } from '@nestjs/common';
import { DeviceRegistryService } from './device-registry.service.ts';

/** Apart from the devices' own pages, since the cohort asks which devices are missing and those pages ask the cohort. */
@Module({ providers: [DeviceRegistryService], exports: [DeviceRegistryService] })
export class DeviceRegistryModule {}
