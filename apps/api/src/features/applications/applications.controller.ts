import { assessorChoices, applications as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { reachedBy } from './application-access.ts';
import { ApplicationDecisionsService } from './application-decisions.service.ts';
import { ApplicationFormsService, type Hand } from './application-forms.service.ts';
import { ApplicationOpeningService } from './application-opening.service.ts';
import { ApplicationsService } from './applications.service.ts';
import { AssessorChoicesService } from './assessor-choices.service.ts';
import { SelfAssessmentsService } from './self-assessments.service.ts';

type ForSomebody = Pick<Call<typeof contract.saveApplicationForm>, 'actor'>;

const staff = (
  { actor }: ForSomebody,
  permission: 'application.enter' | 'application.read' = 'application.enter',
): Hand => ({
  reached: reachedBy(actor, permission),
  as: 'staff',
  actor,
});

@Controller()
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly opening: ApplicationOpeningService,
    private readonly forms: ApplicationFormsService,
    private readonly decisions: ApplicationDecisionsService,
    private readonly selfAssessments: SelfAssessmentsService,
    private readonly choices: AssessorChoicesService,
  ) {}

  @Handle(contract.listApplications)
  list({ query, actor }: Call<typeof contract.listApplications>) {
    return this.applications.list(query, actor);
  }

  @Handle(contract.getApplication)
  get({ params, actor }: Call<typeof contract.getApplication>) {
    return this.applications.get(params.applicationId, actor);
  }

  @Handle(contract.enterApplication)
  enter({ body, actor }: Call<typeof contract.enterApplication>) {
    return this.opening.enter(body, actor);
  }

  @Handle(contract.openReassessment)
  reassess({ params, body, actor }: Call<typeof contract.openReassessment>) {
    return this.opening.reassess(params.applicationId, body, actor);
  }

  @Handle(contract.saveApplicationForm)
  save(call: Call<typeof contract.saveApplicationForm>) {
    return this.forms.save(call.params.applicationId, call.body, staff(call));
  }

  @Handle(contract.addApplicationEvidence)
  addFile(call: Call<typeof contract.addApplicationEvidence>) {
    return this.forms.addFile(call.params.applicationId, call.query, call.file, staff(call));
  }

  @Handle(contract.removeApplicationEvidence)
  removeFile(call: Call<typeof contract.removeApplicationEvidence>) {
    return this.forms.removeFile(call.params.applicationId, call.params.evidenceId, staff(call));
  }

  @Handle(contract.openApplicationEvidence)
  openFile(call: Call<typeof contract.openApplicationEvidence>) {
    const { applicationId, evidenceId } = call.params;
    return this.forms.openFile(applicationId, evidenceId, staff(call, 'application.read'));
  }

  @Handle(contract.submitApplication)
  submit(call: Call<typeof contract.submitApplication>) {
    return this.forms.submit(call.params.applicationId, call.body.version, staff(call));
  }

  @Handle(contract.signSelfAssessment)
  sign(call: Call<typeof contract.signSelfAssessment>) {
    return this.selfAssessments.sign(call.params.applicationId, call.body, staff(call));
  }

  @Handle(contract.checkApplication)
  check({ params, body, actor }: Call<typeof contract.checkApplication>) {
    return this.decisions.check(params.applicationId, body, actor);
  }

  @Handle(contract.decideApplication)
  answer({ params, body, actor }: Call<typeof contract.decideApplication>) {
    return this.decisions.answer(params.applicationId, body, actor);
  }

  @Handle(contract.assignApplication)
  assign({ params, body, actor }: Call<typeof contract.assignApplication>) {
    return this.decisions.assign(params.applicationId, body, actor);
  }

  @Handle(assessorChoices.listAssessorChoices)
  assessorsFor({ params, query, actor }: Call<typeof assessorChoices.listAssessorChoices>) {
    return this.choices.list(params.applicationId, query.day, actor);
  }

  @Handle(contract.reviewSelfAssessment)
  review({ params, body, actor }: Call<typeof contract.reviewSelfAssessment>) {
    return this.selfAssessments.review(params.applicationId, body, actor);
  }

  @Handle(contract.saveAssessmentPlan)
  plan({ params, body, actor }: Call<typeof contract.saveAssessmentPlan>) {
    return this.selfAssessments.plan(params.applicationId, body, actor);
  }

  @Handle(assessorChoices.declareConflict)
  declare({ body, actor }: Call<typeof assessorChoices.declareConflict>) {
    return this.choices.declare(body, actor);
  }
}
