import { grading as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { GradeSyncService } from './grade-sync.service.ts';
import { GradingService } from './grading.service.ts';

@Controller()
export class GradingController {
  constructor(
    private readonly grading: GradingService,
    private readonly sync: GradeSyncService,
  ) {}

  @Handle(contract.listGrades)
  list({ params, actor }: Call<typeof contract.listGrades>) {
    return this.grading.list(params.cohortId, actor);
  }

  @Handle(contract.recordGrades)
  record({ params, body, actor }: Call<typeof contract.recordGrades>) {
    return this.grading.record(params.cohortId, body, actor);
  }

  @Handle(contract.listGradeEvents)
  history({ params, query, actor }: Call<typeof contract.listGradeEvents>) {
    return this.grading.history(params.cohortId, query, actor);
  }

  @Handle(contract.sendGradeEvents)
  send({ params, body, actor }: Call<typeof contract.sendGradeEvents>) {
    return this.sync.send(params.cohortId, body, actor);
  }
}
