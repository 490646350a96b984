import { evaluation as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { RemedialsService } from './remedials.service.ts';
import { TestScoresService } from './test-scores.service.ts';

@Controller()
export class EvaluationController {
  constructor(
    private readonly remedials: RemedialsService,
    private readonly tests: TestScoresService,
  ) {}

  @Handle(contract.listRemedials)
  list({ params, actor }: Call<typeof contract.listRemedials>) {
    return this.remedials.list(params.cohortId, actor);
  }

  @Handle(contract.getTestScores)
  scores({ params, query, actor }: Call<typeof contract.getTestScores>) {
    return this.tests.get(params.cohortId, query.unitCode ?? null, actor);
  }

  @Handle(contract.recordTestScores)
  score({ params, body, actor }: Call<typeof contract.recordTestScores>) {
    return this.tests.record(params.cohortId, body, actor);
  }

  @Handle(contract.recordRemedial)
  record({ params, body, actor }: Call<typeof contract.recordRemedial>) {
    return this.remedials.record(params.enrolmentId, body, actor);
  }
}
