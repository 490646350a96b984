import { termsOfUse as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { TermsHandoverService } from './terms-handover.service.ts';
import { TermsOfUseService } from './terms-of-use.service.ts';

@Controller()
export class TermsOfUseController {
  constructor(
    private readonly terms: TermsOfUseService,
    private readonly handover: TermsHandoverService,
  ) {}

  @Handle(contract.getTermsOfUse)
  get({ params, actor }: Call<typeof contract.getTermsOfUse>) {
    return this.terms.get(params.bodyId, actor);
  }

  @Handle(contract.writeTermsOfUse)
  write({ params, body, actor }: Call<typeof contract.writeTermsOfUse>) {
    return this.terms.write(params.bodyId, body, actor);
  }

  @Handle(contract.discardTermsOfUse)
  discard({ params, actor }: Call<typeof contract.discardTermsOfUse>) {
    return this.terms.discard(params.bodyId, actor);
  }

  @Handle(contract.submitTermsOfUse)
  submit({ params, body, actor }: Call<typeof contract.submitTermsOfUse>) {
    return this.handover.submit(params.bodyId, body.version, actor);
  }

  @Handle(contract.withdrawTermsOfUse)
  withdraw({ params, actor }: Call<typeof contract.withdrawTermsOfUse>) {
    return this.handover.withdraw(params.bodyId, actor);
  }

  @Handle(contract.returnTermsOfUse)
  sendBack({ params, body, actor }: Call<typeof contract.returnTermsOfUse>) {
    return this.handover.sendBack(params.bodyId, body.reason, actor);
  }

  @Handle(contract.listWaitingTerms)
  waiting({ actor }: Call<typeof contract.listWaitingTerms>) {
    return this.handover.waiting(actor);
  }

  @Handle(contract.publishTermsOfUse)
  publish({ params, body, actor }: Call<typeof contract.publishTermsOfUse>) {
    return this.handover.publish(params.bodyId, body.version, actor);
  }

  @Handle(contract.listTermsAcceptances)
  acceptances({ params, query, actor }: Call<typeof contract.listTermsAcceptances>) {
    return this.terms.acceptances(params.bodyId, query, actor);
  }
}
