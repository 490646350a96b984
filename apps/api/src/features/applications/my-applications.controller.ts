import { myApplications as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ownBy } from './application-access.ts';
import { ApplicationFormsService, type Hand } from './application-forms.service.ts';
import { ApplicationOpeningService } from './application-opening.service.ts';
import { ApplicationsService } from './applications.service.ts';
import { OffersService } from './offers.service.ts';
import { SelfAssessmentsService } from './self-assessments.service.ts';

const applicant = ({ actor }: Pick<Call<typeof contract.listMyOffers>, 'actor'>): Hand => ({
  reached: ownBy(actor),
  as: 'applicant',
  actor,
});

@Controller()
export class MyApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly opening: ApplicationOpeningService,
    private readonly forms: ApplicationFormsService,
    private readonly offers: OffersService,
    private readonly selfAssessments: SelfAssessmentsService,
  ) {}

  @Handle(contract.listMyOffers)
  listOffers({ actor }: Call<typeof contract.listMyOffers>) {
    return this.offers.list(actor);
  }

  @Handle(contract.listMyAssessments)
  list({ actor }: Call<typeof contract.listMyAssessments>) {
    return this.applications.mine(actor);
  }

  @Handle(contract.openMyAssessment)
  open({ body, actor }: Call<typeof contract.openMyAssessment>) {
    return this.opening.openMine(body, actor);
  }

  @Handle(contract.getMyAssessment)
  get({ params, actor }: Call<typeof contract.getMyAssessment>) {
    return this.applications.getMine(params.applicationId, actor);
  }

  @Handle(contract.discardMyAssessment)
  discard({ params, actor }: Call<typeof contract.discardMyAssessment>) {
    return this.applications.discard(params.applicationId, actor);
  }

  @Handle(contract.saveMyAssessmentForm)
  save(call: Call<typeof contract.saveMyAssessmentForm>) {
    return this.forms.save(call.params.applicationId, call.body, applicant(call));
  }

  @Handle(contract.addMyAssessmentEvidence)
  addFile(call: Call<typeof contract.addMyAssessmentEvidence>) {
    return this.forms.addFile(call.params.applicationId, call.query, call.file, applicant(call));
  }

  @Handle(contract.removeMyAssessmentEvidence)
  removeFile(call: Call<typeof contract.removeMyAssessmentEvidence>) {
    return this.forms.removeFile(call.params.applicationId, call.params.evidenceId, applicant(call));
  }

  @Handle(contract.openMyAssessmentEvidence)
  openFile(call: Call<typeof contract.openMyAssessmentEvidence>) {
    return this.forms.openFile(call.params.applicationId, call.params.evidenceId, applicant(call));
  }

  @Handle(contract.submitMyAssessment)
  submit(call: Call<typeof contract.submitMyAssessment>) {
    return this.forms.submit(call.params.applicationId, call.body.version, applicant(call));
  }

  @Handle(contract.signMySelfAssessment)
  sign(call: Call<typeof contract.signMySelfAssessment>) {
    return this.selfAssessments.sign(call.params.applicationId, call.body, applicant(call));
  }
}
