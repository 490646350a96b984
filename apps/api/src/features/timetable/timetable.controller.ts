import { timetable as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { TrainingSessionsService } from '../cohorts/training-sessions.service.ts';
import { CohortCopiesService } from './cohort-copies.service.ts';
import { ProposalsService } from './proposals.service.ts';
import { TimetableService } from './timetable.service.ts';

@Controller()
export class TimetableController {
  constructor(
    private readonly timetable: TimetableService,
    private readonly proposals: ProposalsService,
    private readonly sessions: TrainingSessionsService,
    private readonly copies: CohortCopiesService,
  ) {}

  @Handle(contract.getTimetable)
  week({ params, query, actor }: Call<typeof contract.getTimetable>) {
    return this.timetable.week(params.cohortId, query.week, actor);
  }

  @Handle(contract.proposeTimetable)
  propose({ params, body, actor }: Call<typeof contract.proposeTimetable>) {
    return this.proposals.propose(params.cohortId, body, actor);
  }

  @Handle(contract.planSessions)
  planSessions({ params, body, actor }: Call<typeof contract.planSessions>) {
    return this.sessions.createAll(params.cohortId, body.sessions, actor);
  }

  @Handle(contract.changeSession)
  changeSession({ params, body, actor }: Call<typeof contract.changeSession>) {
    return this.sessions.change(params.cohortId, params.sessionId, body, actor);
  }

  @Handle(contract.copyCohort)
  copy({ params, body, actor }: Call<typeof contract.copyCohort>) {
    return this.copies.copy(params.cohortId, body, actor);
  }
}
