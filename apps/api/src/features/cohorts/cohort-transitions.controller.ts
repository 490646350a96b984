import { cohorts as contract, evaluation } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AmendmentsService } from './amendments.service.ts';
import { CohortTransitionsService } from './cohort-transitions.service.ts';

@Controller()
export class CohortTransitionsController {
  constructor(
    private readonly transitions: CohortTransitionsService,
    private readonly amendments: AmendmentsService,
  ) {}

  @Handle(contract.transitionCohort)
  move({ params, body, actor }: Call<typeof contract.transitionCohort>) {
    return this.transitions.move(params.cohortId, body, actor);
  }

  @Handle(evaluation.listAmendments)
  listAmendments({ params, actor }: Call<typeof evaluation.listAmendments>) {
    return this.amendments.list(params.cohortId, actor);
  }
}
