import type { z } from 'zod';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { CodeDeliveryService } from './code-delivery.service.ts';
import { sendSignInCode } from './send-sign-in-code.ts';

@Does(sendSignInCode)
export class SendSignInCodeJob implements JobHandler<typeof sendSignInCode> {
  constructor(private readonly delivery: CodeDeliveryService) {}

  run({ codeId }: z.output<typeof sendSignInCode.payload>): Promise<void> {
    return this.delivery.deliver(codeId);
  }
}
