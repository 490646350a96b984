import { presence as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { LiveStreamService } from './live-stream.service.ts';
import { PresenceService } from './presence.service.ts';

@Controller()
export class PresenceController {
  constructor(
    private readonly presence: PresenceService,
    private readonly streams: LiveStreamService,
  ) {}

  @Handle(contract.reportPresence)
  report({ params, body, actor }: Call<typeof contract.reportPresence>) {
    return this.presence.report(params.cohortId, body, actor);
  }

  @Handle(contract.leaveCohort)
  leave({ params, actor }: Call<typeof contract.leaveCohort>) {
    return this.presence.leave(params.cohortId, params.deviceId, actor);
  }

  @Handle(contract.followCohort)
  follow({ params, query, actor }: Call<typeof contract.followCohort>) {
    return this.streams.follow(params.cohortId, query, actor);
  }
}
