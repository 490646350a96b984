import { reissues as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ReissueViewsService } from './reissue-views.service.ts';

@Controller()
export class ReissuesController {
  constructor(private readonly views: ReissueViewsService) {}

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

  @Handle(contract.listReissuedCertificates)
  certificates({ query, actor }: Call<typeof contract.listReissuedCertificates>) {
    return this.views.certificates(query, actor);
  }
}
