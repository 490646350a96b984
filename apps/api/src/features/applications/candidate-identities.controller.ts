import { candidateIdentities as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CandidateIdentitiesService } from './candidate-identities.service.ts';

@Controller()
export class CandidateIdentitiesController {
  constructor(private readonly identities: CandidateIdentitiesService) {}

  @Handle(contract.getCandidateIdentity)
  get({ params, actor }: Call<typeof contract.getCandidateIdentity>) {
    return this.identities.get(params.applicationId, actor);
  }

  @Handle(contract.nameCandidateVoucher)
  nameVoucher({ params, body, actor }: Call<typeof contract.nameCandidateVoucher>) {
    return this.identities.nameVoucher(params.applicationId, body, actor);
  }

  @Handle(contract.nameCandidateNik)
  nameNik({ params, body, actor }: Call<typeof contract.nameCandidateNik>) {
    return this.identities.nameNik(params.applicationId, body, actor);
  }
}
