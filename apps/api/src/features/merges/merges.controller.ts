import { people as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { MergesService } from './merges.service.ts';

@Controller()
export class MergesController {
  constructor(
    private readonly merges: MergesService,
    private readonly duplicates: DuplicatesService,
  ) {}

  @Handle(contract.listMergeCases)
  list({ query, actor }: Call<typeof contract.listMergeCases>) {
    return this.merges.list(query, actor);
  }

  @Handle(contract.findDuplicates)
  find({ actor }: Call<typeof contract.findDuplicates>) {
    return this.duplicates.find(actor);
  }

  @Handle(contract.getMergeCase)
  get({ params, actor }: Call<typeof contract.getMergeCase>) {
    return this.merges.get(params.mergeCaseId, actor);
  }

  @Handle(contract.proposeMerge)
  propose({ params, body, actor }: Call<typeof contract.proposeMerge>) {
    return this.merges.propose(params.mergeCaseId, body, actor);
  }

  @Handle(contract.decideMerge)
  decide({ params, body, actor }: Call<typeof contract.decideMerge>) {
    return this.merges.decide(params.mergeCaseId, body, actor);
  }
}
