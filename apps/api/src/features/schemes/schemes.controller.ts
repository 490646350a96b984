import { schemes as contract } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { schemeTemplate } from './scheme-columns.ts';
import { SchemeImportService } from './scheme-import.service.ts';
import { SchemeMakingService } from './scheme-making.service.ts';
import { SchemesService } from './schemes.service.ts';

@Controller()
export class SchemesController {
  constructor(
    private readonly schemes: SchemesService,
    private readonly imports: SchemeImportService,
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

  @Handle(contract.importSchemes)
  import({ query, file, actor, request }: Call<typeof contract.importSchemes>) {
    const locale = localeFrom(request.headers['accept-language']);
    return this.imports.import({ content: file.content, dryRun: query.dryRun === 'true', locale }, actor);
  }

  @Handle(contract.downloadSchemeTemplate)
  template({ request }: Call<typeof contract.downloadSchemeTemplate>) {
    return schemeTemplate(localeFrom(request.headers['accept-language']));
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
