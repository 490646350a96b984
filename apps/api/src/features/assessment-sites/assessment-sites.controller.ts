import { assessmentSites as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AssessmentSitesService } from './assessment-sites.service.ts';

@Controller()
export class AssessmentSitesController {
  constructor(private readonly sites: AssessmentSitesService) {}

  @Handle(contract.listSites)
  list({ params }: Call<typeof contract.listSites>) {
    return this.sites.list(params.bodyId);
  }

  @Handle(contract.createSite)
  create({ params, body, actor }: Call<typeof contract.createSite>) {
    return this.sites.create(params.bodyId, body, actor);
  }

  @Handle(contract.verifySite)
  verify({ params, body, actor }: Call<typeof contract.verifySite>) {
    return this.sites.verify(params.siteId, body, actor);
  }
}
