import { setTimeout as wait } from 'node:timers/promises';
import type { Actor, BatchStatus, IssuanceBatch } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { EventAnswer } from '../../http/call.ts';
import { IssuanceService } from './issuance.service.ts';

const LOOK_MS = 250;
const HEARTBEAT_MS = 10_000;
const ended: readonly BatchStatus[] = ['done', 'rejected', 'void'];

/** Tells how far a batch is, as it goes. The whole state travels with each event, so a reader may leave and come back. */
@Injectable()
export class BatchEventsService {
  constructor(private readonly issuance: IssuanceService) {}

  /** The progress of a batch for whoever may see it; refuses before the stream begins. */
  async watch(batchId: string, actor: Actor): Promise<AsyncIterable<EventAnswer>> {
    return this.events(await this.issuance.progress(batchId, actor), actor);
  }

  private async *events(first: IssuanceBatch, actor: Actor): AsyncGenerator<EventAnswer> {
    let told = '';
    let toldAt = Date.now();
    for (let batch = first; ; batch = await this.issuance.progress(first.id, actor)) {
      const state = JSON.stringify(batch);
      const done = ended.includes(batch.status);
      if (state !== told || done) {
        yield { event: done ? 'done' : 'progress', data: batch };
        if (done) return;
        [told, toldAt] = [state, Date.now()];
      } else if (Date.now() - toldAt >= HEARTBEAT_MS) {
        yield { event: 'heartbeat', data: {} };
        toldAt = Date.now();
      }
      await wait(LOOK_MS);
    }
  }
}
