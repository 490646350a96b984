import { type Actor, importsAtWork } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { asItGoes } from '../../http/as-it-goes.ts';
import type { EventAnswer } from '../../http/call.ts';
import { ImportsService } from './imports.service.ts';

/** Tells how far an import is, as it goes. */
@Injectable()
export class ImportEventsService {
  constructor(private readonly imports: ImportsService) {}

  /** The progress of an import for whoever may see it; refuses before the stream begins. */
  async watch(importId: string, actor: Actor): Promise<AsyncIterable<EventAnswer>> {
    const first = await this.imports.glance(importId, actor);
    const look = () => this.imports.glance(importId, actor);
    return asItGoes(first, look, ({ status }) => !importsAtWork.includes(status));
  }
}
