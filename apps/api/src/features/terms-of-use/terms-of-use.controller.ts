import { termsOfUse as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { TermsOfUseService } from './terms-of-use.service.ts';

@Controller()
export class TermsOfUseController {
  constructor(private readonly terms: TermsOfUseService) {}

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

  @Handle(contract.publishTermsOfUse)
  publish({ params, body, actor }: Call<typeof contract.publishTermsOfUse>) {
    return this.terms.publish(params.bodyId, body.version, actor);
  }

  @Handle(contract.listTermsAcceptances)
  acceptances({ params, query, actor }: Call<typeof contract.listTermsAcceptances>) {
    return this.terms.acceptances(params.bodyId, query, actor);
  }
}
