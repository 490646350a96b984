import { judgements as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AssessmentFormsService } from './assessment-forms.service.ts';

@Controller()
export class AssessmentFormsController {
  constructor(private readonly forms: AssessmentFormsService) {}

  @Handle(contract.printCandidacyForm)
  candidacy({ params, actor }: Call<typeof contract.printCandidacyForm>) {
    return this.forms.ofCandidacy(params.candidacyId, params.form, actor);
  }

  @Handle(contract.printSessionForm)
  session({ params, actor }: Call<typeof contract.printSessionForm>) {
    return this.forms.ofSession(params.sessionId, params.form, actor);
  }
}
