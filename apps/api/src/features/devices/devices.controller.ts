import { devices as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { DeviceKeysService } from './device-keys.service.ts';
import { DevicesService } from './devices.service.ts';
import { FieldKitService } from './field-kit.service.ts';

@Controller()
export class DevicesController {
  constructor(
    private readonly devices: DevicesService,
    private readonly kits: FieldKitService,
    private readonly keys: DeviceKeysService,
  ) {}

  @Handle(contract.getFieldKit)
  kit({ params, actor }: Call<typeof contract.getFieldKit>) {
    return this.kits.get(params.cohortId, actor);
  }

  @Handle(contract.listDevices)
  list({ params, actor }: Call<typeof contract.listDevices>) {
    return this.devices.list(params.cohortId, actor);
  }

  @Handle(contract.prepareDevice)
  prepare({ params, body, actor }: Call<typeof contract.prepareDevice>) {
    return this.devices.prepare(params.cohortId, params.deviceId, body, actor);
  }

  @Handle(contract.releaseDevice)
  release({ params, actor }: Call<typeof contract.releaseDevice>) {
    return this.devices.release(params.cohortId, params.deviceId, actor);
  }

  @Handle(contract.keepDeviceKey)
  keepKey({ params, actor }: Call<typeof contract.keepDeviceKey>) {
    return this.keys.keep(params.deviceId, actor);
  }

  @Handle(contract.forgetDeviceKey)
  forgetKey({ params, actor }: Call<typeof contract.forgetDeviceKey>) {
    return this.keys.forget(params.deviceId, actor);
  }
}
