import { issuance as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { connectionEnd } from '../../http/connection-end.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { BatchEventsService } from './batch-events.service.ts';
import { IssuanceService } from './issuance.service.ts';
import { IssuanceDecisionsService } from './issuance-decisions.service.ts';
import { OfficialSigningService } from './official-signing.service.ts';
import { SteeringService } from './steering.service.ts';

@Controller()
export class IssuanceController {
  constructor(
    private readonly issuance: IssuanceService,
    private readonly decisions: IssuanceDecisionsService,
    private readonly officials: OfficialSigningService,
    private readonly events: BatchEventsService,
    private readonly steering: SteeringService,
  ) {}

  @Handle(contract.getIssuanceReadiness)
  readiness({ params, actor }: Call<typeof contract.getIssuanceReadiness>) {
    return this.issuance.readiness(params.cohortId, actor);
  }

  @Handle(contract.requestIssuance)
  request({ params, body, actor }: Call<typeof contract.requestIssuance>) {
    return this.issuance.request(params.cohortId, body, actor);
  }

  @Handle(contract.listIssuanceBatches)
  list({ query, actor }: Call<typeof contract.listIssuanceBatches>) {
    return this.issuance.list(query, actor);
  }

  @Handle(contract.getIssuanceBatch)
  get({ params, actor }: Call<typeof contract.getIssuanceBatch>) {
    return this.issuance.get(params.batchId, actor);
  }

  @Handle(contract.watchIssuanceBatch)
  watch({ params, actor }: Call<typeof contract.watchIssuanceBatch>) {
    return this.events.watch(params.batchId, actor);
  }

  @Handle(contract.approveIssuance)
  approve({ params, body, actor }: Call<typeof contract.approveIssuance>) {
    return this.decisions.approve(params.batchId, body?.listHash, actor);
  }

  @Handle(contract.signIssuance)
  sign({ params, body, actor, reply }: Call<typeof contract.signIssuance>) {
    return this.officials.sign(params.batchId, body.passphrase, actor, connectionEnd(reply));
  }

  @Handle(contract.rejectIssuance)
  reject({ params, body, actor }: Call<typeof contract.rejectIssuance>) {
    return this.decisions.reject(params.batchId, body.reason, actor);
  }

  @Handle(contract.pauseIssuance)
  pause({ params, actor }: Call<typeof contract.pauseIssuance>) {
    return this.steering.rest(params.batchId, true, actor);
  }

  @Handle(contract.resumeIssuance)
  resume({ params, actor }: Call<typeof contract.resumeIssuance>) {
    return this.steering.rest(params.batchId, false, actor);
  }

  @Handle(contract.retryIssuance)
  retry({ params, actor }: Call<typeof contract.retryIssuance>) {
    return this.steering.retry(params.batchId, actor);
  }
}
