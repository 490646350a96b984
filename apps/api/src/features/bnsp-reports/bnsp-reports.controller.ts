import { bnspReports as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { BnspNumbersService } from './bnsp-numbers.service.ts';
import { BnspReportsService } from './bnsp-reports.service.ts';

@Controller()
export class BnspReportsController {
  constructor(
    private readonly reports: BnspReportsService,
    private readonly numbers: BnspNumbersService,
  ) {}

  @Handle(contract.getBnspReport)
  get({ params, actor }: Call<typeof contract.getBnspReport>) {
    return this.reports.get(params.panelId, actor);
  }

  @Handle(contract.downloadBnspReport)
  download({ params, actor }: Call<typeof contract.downloadBnspReport>) {
    return this.reports.download(params.panelId, actor);
  }

  @Handle(contract.importBnspNumbers)
  import({ params, query, file, actor }: Call<typeof contract.importBnspNumbers>) {
    return this.numbers.import(params.bodyId, file.content, query.dryRun === 'true', actor);
  }
}
