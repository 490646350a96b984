import { cohorts as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CohortsService } from './cohorts.service.ts';
import { TrainingSessionsService } from './training-sessions.service.ts';

@Controller()
export class CohortsController {
  constructor(
    private readonly cohorts: CohortsService,
    private readonly sessions: TrainingSessionsService,
  ) {}

  @Handle(contract.listCohorts)
  list({ query, actor }: Call<typeof contract.listCohorts>) {
    return this.cohorts.list(query, actor);
  }

  @Handle(contract.createCohort)
  create({ body, actor }: Call<typeof contract.createCohort>) {
    return this.cohorts.create(body, actor);
  }

  @Handle(contract.getCohort)
  get({ params, actor }: Call<typeof contract.getCohort>) {
    return this.cohorts.get(params.cohortId, actor);
  }

  @Handle(contract.changeCohort)
  change({ params, body, actor }: Call<typeof contract.changeCohort>) {
    return this.cohorts.change(params.cohortId, body, actor);
  }

  @Handle(contract.listSessions)
  listSessions({ params, actor }: Call<typeof contract.listSessions>) {
    return this.sessions.list(params.cohortId, actor);
  }

  @Handle(contract.createSession)
  createSession({ params, body, actor }: Call<typeof contract.createSession>) {
    return this.sessions.create(params.cohortId, body, actor);
  }

  @Handle(contract.deleteSession)
  deleteSession({ params, actor }: Call<typeof contract.deleteSession>) {
    return this.sessions.remove(params.cohortId, params.sessionId, actor);
  }
}
