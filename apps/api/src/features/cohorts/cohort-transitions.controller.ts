import { cohorts as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CohortTransitionsService } from './cohort-transitions.service.ts';

@Controller()
export class CohortTransitionsController {
  constructor(private readonly transitions: CohortTransitionsService) {}

  @Handle(contract.transitionCohort)
  move({ params, body, actor }: Call<typeof contract.transitionCohort>) {
    return this.transitions.move(params.cohortId, body, actor);
  }
}
