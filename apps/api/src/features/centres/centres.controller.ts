import { centres as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CentresService } from './centres.service.ts';

@Controller()
export class CentresController {
  constructor(private readonly centres: CentresService) {}

  @Handle(contract.listCentres)
  list({ query, actor }: Call<typeof contract.listCentres>) {
    return this.centres.list(query, actor);
  }

  @Handle(contract.createCentre)
  create({ body, actor }: Call<typeof contract.createCentre>) {
    return this.centres.create(body, actor);
  }

  @Handle(contract.getCentre)
  get({ params, actor }: Call<typeof contract.getCentre>) {
    return this.centres.get(params.centreId, actor);
  }

  @Handle(contract.changeCentre)
  change({ params, body, actor }: Call<typeof contract.changeCentre>) {
    return this.centres.change(params.centreId, body, actor);
  }
}
