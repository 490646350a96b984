import { bodyDocuments as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { BodyDocumentsService } from './body-documents.service.ts';
import { CompetencyBatchesService } from './competency-batches.service.ts';

@Controller()
export class BodyDocumentsController {
  constructor(
    private readonly documents: BodyDocumentsService,
    private readonly batches: CompetencyBatchesService,
  ) {}

  @Handle(contract.listWaitingDocuments)
  waiting({ params, actor }: Call<typeof contract.listWaitingDocuments>) {
    return this.documents.waiting(params.bodyId, actor);
  }

  @Handle(contract.requestBodyDocuments)
  request({ body, actor }: Call<typeof contract.requestBodyDocuments>) {
    return this.batches.request(body, actor);
  }

  @Handle(contract.listCompetencyBatches)
  list({ query, actor }: Call<typeof contract.listCompetencyBatches>) {
    return this.batches.list(query, actor);
  }

  @Handle(contract.getCompetencyBatch)
  get({ params, actor }: Call<typeof contract.getCompetencyBatch>) {
    return this.batches.get(params.batchId, actor);
  }

  @Handle(contract.approveCompetencyBatch)
  approve({ params, body, actor }: Call<typeof contract.approveCompetencyBatch>) {
    return this.batches.approve(params.batchId, body, actor);
  }

  @Handle(contract.rejectCompetencyBatch)
  reject({ params, body, actor }: Call<typeof contract.rejectCompetencyBatch>) {
    return this.batches.reject(params.batchId, body.reason, actor);
  }
}
