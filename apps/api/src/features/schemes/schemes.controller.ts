import { schemes as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { SchemesService } from './schemes.service.ts';

@Controller()
export class SchemesController {
  constructor(private readonly schemes: SchemesService) {}

  @Handle(contract.listSchemes)
  list({ query }: Call<typeof contract.listSchemes>) {
    return this.schemes.list(query);
  }

  @Handle(contract.getScheme)
  get({ params }: Call<typeof contract.getScheme>) {
    return this.schemes.get(params.schemeId);
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
