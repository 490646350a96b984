import { evaluation as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { RemedialsService } from './remedials.service.ts';

@Controller()
export class EvaluationController {
  constructor(private readonly remedials: RemedialsService) {}

  @Handle(contract.listRemedials)
  list({ params, actor }: Call<typeof contract.listRemedials>) {
    return this.remedials.list(params.cohortId, actor);
  }

  @Handle(contract.recordRemedial)
  record({ params, body, actor }: Call<typeof contract.recordRemedial>) {
    return this.remedials.record(params.enrolmentId, body, actor);
  }
}
