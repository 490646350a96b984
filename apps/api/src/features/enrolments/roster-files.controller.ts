import { enrolments as contract } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { EnrolmentImportService } from './enrolment-import.service.ts';
import { RosterExportService } from './roster-export.service.ts';

@Controller()
export class RosterFilesController {
  constructor(
    private readonly imports: EnrolmentImportService,
    private readonly exports: RosterExportService,
  ) {}

  @Handle(contract.importEnrolments)
  import({ params, query, file, actor, request }: Call<typeof contract.importEnrolments>) {
    const locale = localeFrom(request.headers['accept-language']);
    const asked = { content: file.content, dryRun: query.dryRun === 'true', locale };
    return this.imports.import(params.cohortId, asked, actor);
  }

  @Handle(contract.downloadEnrolmentTemplate)
  template({ request }: Call<typeof contract.downloadEnrolmentTemplate>) {
    return this.exports.template(localeFrom(request.headers['accept-language']));
  }

  @Handle(contract.exportEnrolments)
  export({ params, query, actor, request }: Call<typeof contract.exportEnrolments>) {
    return this.exports.export(params.cohortId, query.format, localeFrom(request.headers['accept-language']), actor);
  }
}
