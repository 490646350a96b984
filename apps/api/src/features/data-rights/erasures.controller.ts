import { erasures as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ErasureRequestsService } from './erasure-requests.service.ts';
import { MyErasuresService } from './my-erasures.service.ts';

@Controller()
export class ErasuresController {
  constructor(
    private readonly mine: MyErasuresService,
    private readonly requests: ErasureRequestsService,
  ) {}

  @Handle(contract.getMyErasureList)
  list({ query, actor }: Call<typeof contract.getMyErasureList>) {
    return this.mine.list(query.issuerId, actor);
  }

  @Handle(contract.requestMyErasure)
  ask({ body, actor }: Call<typeof contract.requestMyErasure>) {
    return this.mine.ask(body.issuerId, actor);
  }

  @Handle(contract.requestErasureAtCentre)
  askAtCentre({ params, body, actor }: Call<typeof contract.requestErasureAtCentre>) {
    return this.requests.askAtCentre(params.enrolmentId, body.note, actor);
  }

  @Handle(contract.requestErasureAtBody)
  askAtBody({ params, body, actor }: Call<typeof contract.requestErasureAtBody>) {
    return this.requests.askAtBody(params.applicationId, body.note, actor);
  }
}
