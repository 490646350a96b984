import { type Actor, openBatchStatuses } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { asItGoes } from '../../http/as-it-goes.ts';
import type { EventAnswer } from '../../http/call.ts';
import { IssuanceService } from './issuance.service.ts';

/** Tells how far a batch is, as it goes. */
@Injectable()
export class BatchEventsService {
  constructor(private readonly issuance: IssuanceService) {}

  /** The progress of a batch for whoever may see it; refuses before the stream begins. */
  async watch(batchId: string, actor: Actor): Promise<AsyncIterable<EventAnswer>> {
    const first = await this.issuance.progress(batchId, actor);
    const look = () => this.issuance.progress(batchId, actor);
    return asItGoes(first, look, ({ status }) => !openBatchStatuses.includes(status));
  }
}
