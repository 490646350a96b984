import { schemes as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { SchemeMakingService } from './scheme-making.service.ts';
import { SchemesService } from './schemes.service.ts';

@Controller()
export class SchemesController {
  constructor(
    private readonly schemes: SchemesService,
    private readonly making: SchemeMakingService,
  ) {}

  @Handle(contract.listSchemes)
  list({ query }: Call<typeof contract.listSchemes>) {
    return this.schemes.list(query);
  }

  @Handle(contract.getScheme)
  get({ params }: Call<typeof contract.getScheme>) {
    return this.schemes.get(params.schemeId);
  }

  @Handle(contract.createScheme)
  create({ body, actor }: Call<typeof contract.createScheme>) {
    return this.making.create(body, actor);
  }

  @Handle(contract.createSchemeVersion)
  addVersion({ params, body, actor }: Call<typeof contract.createSchemeVersion>) {
    return this.making.addVersion(params.schemeId, body, actor);
  }

  @Handle(contract.checkSchemeRequirements)
  check({ body }: Call<typeof contract.checkSchemeRequirements>) {
    return this.making.check(body);
  }

  @Handle(contract.listSchemeVersions)
  listVersions({ query }: Call<typeof contract.listSchemeVersions>) {
    return this.schemes.listVersions(query);
  }

  @Handle(contract.getSchemeVersion)
  getVersion({ params }: Call<typeof contract.getSchemeVersion>) {
    return this.schemes.getVersion(params.schemeVersionId);
  }
}
