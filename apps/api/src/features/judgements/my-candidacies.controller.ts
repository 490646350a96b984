import { myCandidacies as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { MyCandidaciesService } from './my-candidacies.service.ts';

@Controller()
export class MyCandidaciesController {
  constructor(private readonly mine: MyCandidaciesService) {}

  @Handle(contract.listMyCandidacies)
  list({ actor }: Call<typeof contract.listMyCandidacies>) {
    return this.mine.list(actor);
  }

  @Handle(contract.signMyAgreement)
  sign({ params, body, actor }: Call<typeof contract.signMyAgreement>) {
    return this.mine.sign(params.candidacyId, body, actor);
  }

  @Handle(contract.giveMyFeedbackOnAssessment)
  giveFeedback({ params, body, actor }: Call<typeof contract.giveMyFeedbackOnAssessment>) {
    return this.mine.giveFeedback(params.candidacyId, body, actor);
  }
}
