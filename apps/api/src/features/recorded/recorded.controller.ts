import { recorded as contract } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { RecordedBatchesService } from './recorded-batches.service.ts';
import { RecordedImportService } from './recorded-import.service.ts';
import { recordedTemplate } from './recorded-template.ts';

@Controller()
export class RecordedController {
  constructor(
    private readonly imports: RecordedImportService,
    private readonly batches: RecordedBatchesService,
  ) {}

  @Handle(contract.importRecorded)
  import({ params, query, file, actor, request }: Call<typeof contract.importRecorded>) {
    const locale = localeFrom(request.headers['accept-language']);
    const upload = { content: file.content, fileName: file.name, dryRun: query.dryRun === 'true', locale };
    return this.imports.import(params.centreId, upload, actor);
  }

  @Handle(contract.downloadRecordedTemplate)
  template({ request }: Call<typeof contract.downloadRecordedTemplate>) {
    return recordedTemplate(localeFrom(request.headers['accept-language']));
  }

  @Handle(contract.listRecordedBatches)
  list({ query, actor }: Call<typeof contract.listRecordedBatches>) {
    return this.batches.list(query, actor);
  }

  @Handle(contract.getRecordedBatch)
  get({ params, actor }: Call<typeof contract.getRecordedBatch>) {
    return this.batches.get(params.batchId, actor);
  }

  @Handle(contract.approveRecordedBatch)
  approve({ params, actor }: Call<typeof contract.approveRecordedBatch>) {
    return this.batches.approve(params.batchId, actor);
  }

  @Handle(contract.rejectRecordedBatch)
  reject({ params, body, actor }: Call<typeof contract.rejectRecordedBatch>) {
    return this.batches.reject(params.batchId, body.reason, actor);
  }
}
