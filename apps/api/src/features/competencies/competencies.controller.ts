import { competencies as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CompetenciesService } from './competencies.service.ts';

@Controller()
export class CompetenciesController {
  constructor(private readonly competencies: CompetenciesService) {}

  @Handle(contract.listCompetencyUnits)
  list({ query }: Call<typeof contract.listCompetencyUnits>) {
    return this.competencies.list(query);
  }

  @Handle(contract.createCompetencyUnit)
  create({ body, actor }: Call<typeof contract.createCompetencyUnit>) {
    return this.competencies.create(body, actor);
  }

  @Handle(contract.getCompetencyUnit)
  get({ params }: Call<typeof contract.getCompetencyUnit>) {
    return this.competencies.get(params.unitId);
  }
}
