import { programmes as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ProgrammesService } from './programmes.service.ts';

@Controller()
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Handle(contract.getProgramme)
  get({ params, actor }: Call<typeof contract.getProgramme>) {
    return this.programmes.get(params.programmeId, actor);
  }

  @Handle(contract.listTopUpNeeds)
  topUp({ params, query, actor }: Call<typeof contract.listTopUpNeeds>) {
    return this.programmes.topUp(params.programmeId, query, actor);
  }
}
