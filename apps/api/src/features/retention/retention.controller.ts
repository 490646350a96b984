import { retention as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { RetentionService } from './retention.service.ts';

@Controller()
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Handle(contract.getRetention)
  overview() {
    return this.retention.overview();
  }

  @Handle(contract.forecastRetention)
  forecast({ query }: Call<typeof contract.forecastRetention>) {
    return this.retention.forecast(query);
  }

  @Handle(contract.decideRetention)
  decide({ params, body, actor }: Call<typeof contract.decideRetention>) {
    return this.retention.decide(params.proposalId, body, actor);
  }

  @Handle(contract.listRetentionRuns)
  runs({ query }: Call<typeof contract.listRetentionRuns>) {
    return this.retention.runs(query);
  }
}
