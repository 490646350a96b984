import type { z } from 'zod';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { PinCodeDeliveryService } from './pin-code-delivery.service.ts';
import { sendPinCode } from './send-pin-code.ts';

@Does(sendPinCode)
export class SendPinCodeJob implements JobHandler<typeof sendPinCode> {
  constructor(private readonly delivery: PinCodeDeliveryService) {}

  run({ codeId }: z.output<typeof sendPinCode.payload>): Promise<void> {
    return this.delivery.deliver(codeId);
  }
}
