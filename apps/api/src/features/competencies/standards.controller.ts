import { competencies as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CompetenciesService } from './competencies.service.ts';

@Controller()
export class StandardsController {
  constructor(private readonly competencies: CompetenciesService) {}

  @Handle(contract.listStandards)
  list({ query }: Call<typeof contract.listStandards>) {
    return this.competencies.listStandards(query);
  }

  @Handle(contract.getStandard)
  get({ params }: Call<typeof contract.getStandard>) {
    return this.competencies.getStandard(params.standardId);
  }
}
