import { reissues as contract, officialSignatures } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { connectionEnd } from '../../http/connection-end.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ReissueSigningService } from './reissue-signing.service.ts';
import { ReissueViewsService } from './reissue-views.service.ts';

@Controller()
export class ReissuesController {
  constructor(
    private readonly views: ReissueViewsService,
    private readonly officials: ReissueSigningService,
  ) {}

  @Handle(contract.listReissues)
  list({ query, actor }: Call<typeof contract.listReissues>) {
    return this.views.list(query, actor);
  }

  @Handle(contract.getReissue)
  get({ params, actor }: Call<typeof contract.getReissue>) {
    return this.views.get(params.reissueId, actor);
  }

  @Handle(contract.watchReissue)
  watch({ params, actor }: Call<typeof contract.watchReissue>) {
    return this.views.watch(params.reissueId, actor);
  }

  @Handle(officialSignatures.signReissue)
  sign({ params, body, actor, reply }: Call<typeof officialSignatures.signReissue>) {
    return this.officials.sign(params.reissueId, body.passphrase, actor, connectionEnd(reply));
  }

  @Handle(contract.listReissuedCertificates)
  certificates({ query, actor }: Call<typeof contract.listReissuedCertificates>) {
    return this.views.certificates(query, actor);
  }
}
