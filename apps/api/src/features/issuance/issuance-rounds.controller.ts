import { issuanceRounds as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { IssuanceRoundsService } from './issuance-rounds.service.ts';
import { RoundDecisionsService } from './round-decisions.service.ts';
import { SteeringService } from './steering.service.ts';

@Controller()
export class IssuanceRoundsController {
  constructor(
    private readonly rounds: IssuanceRoundsService,
    private readonly decisions: RoundDecisionsService,
    private readonly steering: SteeringService,
  ) {}

  @Handle(contract.requestIssuanceRound)
  request({ params, body, actor }: Call<typeof contract.requestIssuanceRound>) {
    return this.rounds.request(params.centreId, body, actor);
  }

  @Handle(contract.listIssuanceRounds)
  list({ query, actor }: Call<typeof contract.listIssuanceRounds>) {
    return this.rounds.list(query, actor);
  }

  @Handle(contract.getIssuanceRound)
  get({ params, actor }: Call<typeof contract.getIssuanceRound>) {
    return this.rounds.get(params.roundId, actor);
  }

  @Handle(contract.approveIssuanceRound)
  approve({ params, body, actor }: Call<typeof contract.approveIssuanceRound>) {
    return this.decisions.approve(params.roundId, body.listHash, actor);
  }

  @Handle(contract.rejectIssuanceRound)
  reject({ params, body, actor }: Call<typeof contract.rejectIssuanceRound>) {
    return this.decisions.reject(params.roundId, body.reason, actor);
  }

  @Handle(contract.pauseIssuanceRound)
  pause({ params, actor }: Call<typeof contract.pauseIssuanceRound>) {
    return this.steering.restRound(params.roundId, true, actor);
  }

  @Handle(contract.resumeIssuanceRound)
  resume({ params, actor }: Call<typeof contract.resumeIssuanceRound>) {
    return this.steering.restRound(params.roundId, false, actor);
  }

  @Handle(contract.retryIssuanceRound)
  retry({ params, actor }: Call<typeof contract.retryIssuanceRound>) {
    return this.steering.retryRound(params.roundId, actor);
  }
}
