import { cooperatives as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CooperativesService } from './cooperatives.service.ts';

@Controller()
export class CooperativesController {
  constructor(private readonly cooperatives: CooperativesService) {}

  @Handle(contract.listCooperatives)
  list({ query, actor }: Call<typeof contract.listCooperatives>) {
    return this.cooperatives.list(query, actor);
  }

  @Handle(contract.createCooperative)
  create({ body, actor }: Call<typeof contract.createCooperative>) {
    return this.cooperatives.create(body, actor);
  }

  @Handle(contract.getCooperative)
  get({ params, actor }: Call<typeof contract.getCooperative>) {
    return this.cooperatives.get(params.cooperativeId, actor);
  }

  @Handle(contract.changeCooperative)
  change({ params, body, actor }: Call<typeof contract.changeCooperative>) {
    return this.cooperatives.change(params.cooperativeId, body, actor);
  }
}
