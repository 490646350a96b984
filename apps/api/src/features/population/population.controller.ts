import { enrolments as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { PopulationService } from './population.service.ts';

@Controller()
export class PopulationController {
  constructor(private readonly population: PopulationService) {}

  @Handle(contract.getPopulationCheck)
  standing(_: Call<typeof contract.getPopulationCheck>) {
    return this.population.standing();
  }

  @Handle(contract.checkPopulation)
  check({ params, body, actor }: Call<typeof contract.checkPopulation>) {
    return this.population.check(params.enrolmentId, body.purpose, actor);
  }
}
