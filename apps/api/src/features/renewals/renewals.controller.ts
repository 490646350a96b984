import { renewals as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CareService } from './care.service.ts';

@Controller()
export class RenewalsController {
  constructor(private readonly care: CareService) {}

  @Handle(contract.listCertificateCare)
  list({ query, actor }: Call<typeof contract.listCertificateCare>) {
    return this.care.list(query, actor);
  }

  @Handle(contract.recordSurveillance)
  report({ params, body, actor }: Call<typeof contract.recordSurveillance>) {
    return this.care.report(params.surveillanceId, body, actor);
  }
}
