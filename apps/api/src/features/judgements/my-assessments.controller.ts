import { judgements as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { MyAssessmentsService } from './my-assessments.service.ts';

@Controller()
export class MyAssessmentsController {
  constructor(private readonly mine: MyAssessmentsService) {}

  @Handle(contract.listMyAssessments)
  list({ actor }: Call<typeof contract.listMyAssessments>) {
    return this.mine.list(actor);
  }

  @Handle(contract.signMyAgreement)
  sign({ params, actor }: Call<typeof contract.signMyAgreement>) {
    return this.mine.sign(params.candidacyId, actor);
  }

  @Handle(contract.giveMyAssessmentFeedback)
  giveFeedback({ params, body, actor }: Call<typeof contract.giveMyAssessmentFeedback>) {
    return this.mine.giveFeedback(params.candidacyId, body, actor);
  }
}
