import { audit as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { LogGrowthService } from './log-growth.service.ts';
import { LogProofsService } from './log-proofs.service.ts';

@Controller()
export class TransparencyController {
  constructor(
    private readonly log: LogGrowthService,
    private readonly proofs: LogProofsService,
  ) {}

  @Handle(contract.getLogState)
  state() {
    return this.log.state();
  }

  @Handle(contract.getLogProof)
  proof({ params, request }: Call<typeof contract.getLogProof>) {
    return this.proofs.ofCertificate(params.certificateId, request);
  }

  @Handle(contract.getLogGrowth)
  growth({ query, request }: Call<typeof contract.getLogGrowth>) {
    return this.proofs.growth(query.from, request);
  }
}
