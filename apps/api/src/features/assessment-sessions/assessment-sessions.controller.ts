import { assessmentSessions as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AssessmentPlanningService } from './assessment-planning.service.ts';
import { AssessmentSessionsService } from './assessment-sessions.service.ts';
import { AssessorLoadsService } from './assessor-loads.service.ts';
import { AssessorReplacementsService } from './assessor-replacements.service.ts';
import { AssignmentLettersService } from './assignment-letters.service.ts';

@Controller()
export class AssessmentSessionsController {
  constructor(
    private readonly planning: AssessmentPlanningService,
    private readonly sessions: AssessmentSessionsService,
    private readonly loads: AssessorLoadsService,
    private readonly letters: AssignmentLettersService,
    private readonly replacements: AssessorReplacementsService,
  ) {}

  @Handle(contract.listAssessmentSessions)
  list({ query, actor }: Call<typeof contract.listAssessmentSessions>) {
    return this.sessions.list(query, actor);
  }

  @Handle(contract.getAssessmentSession)
  get({ params, actor }: Call<typeof contract.getAssessmentSession>) {
    return this.sessions.get(params.sessionId, actor);
  }

  @Handle(contract.listAssessorLoads)
  listLoads({ params, actor }: Call<typeof contract.listAssessorLoads>) {
    return this.loads.list(params.bodyId, actor);
  }

  @Handle(contract.scheduleAssessment)
  schedule({ body, actor }: Call<typeof contract.scheduleAssessment>) {
    return this.planning.schedule(body, actor);
  }

  @Handle(contract.changeAssessmentSession)
  change({ params, body, actor }: Call<typeof contract.changeAssessmentSession>) {
    return this.planning.change(params.sessionId, body, actor);
  }

  @Handle(contract.listInvigilatorChoices)
  invigilators({ params, actor }: Call<typeof contract.listInvigilatorChoices>) {
    return this.sessions.invigilators(params.bodyId, actor);
  }

  @Handle(contract.printAssignmentLetters)
  print({ params, query, actor }: Call<typeof contract.printAssignmentLetters>) {
    return this.letters.print(params.sessionId, query, actor);
  }

  @Handle(contract.replaceAssessor)
  replaceAssessor({ params, body, actor }: Call<typeof contract.replaceAssessor>) {
    return this.replacements.replace(params.candidacyId, body, actor);
  }

  @Handle(contract.cancelAssessmentSession)
  cancel({ params, body, actor }: Call<typeof contract.cancelAssessmentSession>) {
    return this.planning.cancel(params.sessionId, body, actor);
  }
}
