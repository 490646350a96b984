import { competencies as contract } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CompetenciesService } from './competencies.service.ts';
import { standardTemplate } from './standard-columns.ts';
import { StandardImportService } from './standard-import.service.ts';

@Controller()
export class StandardsController {
  constructor(
    private readonly competencies: CompetenciesService,
    private readonly imports: StandardImportService,
  ) {}

  @Handle(contract.listStandards)
  list({ query }: Call<typeof contract.listStandards>) {
    return this.competencies.listStandards(query);
  }

  @Handle(contract.getStandard)
  get({ params }: Call<typeof contract.getStandard>) {
    return this.competencies.getStandard(params.standardId);
  }

  @Handle(contract.importStandards)
  import({ query, file, actor, request }: Call<typeof contract.importStandards>) {
    const locale = localeFrom(request.headers['accept-language']);
    return this.imports.import({ content: file.content, dryRun: query.dryRun === 'true', locale }, actor);
  }

  @Handle(contract.downloadStandardTemplate)
  template({ request }: Call<typeof contract.downloadStandardTemplate>) {
    return standardTemplate(localeFrom(request.headers['accept-language']));
  }
}
