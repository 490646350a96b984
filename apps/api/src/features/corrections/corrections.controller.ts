import { corrections as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CorrectionsService } from './corrections.service.ts';

@Controller()
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsService) {}

  @Handle(contract.listCorrections)
  list({ query, actor }: Call<typeof contract.listCorrections>) {
    return this.corrections.list(query, actor);
  }

  @Handle(contract.getCorrection)
  get({ params, actor }: Call<typeof contract.getCorrection>) {
    return this.corrections.get(params.correctionId, actor);
  }

  @Handle(contract.applyCorrection)
  apply({ params, body, actor }: Call<typeof contract.applyCorrection>) {
    return this.corrections.apply(params.correctionId, body, actor);
  }

  @Handle(contract.dismissCorrection)
  dismiss({ params, body, actor }: Call<typeof contract.dismissCorrection>) {
    return this.corrections.dismiss(params.correctionId, body.reason, actor);
  }
}
