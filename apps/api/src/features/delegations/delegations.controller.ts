import { delegations as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { DelegationsService } from './delegations.service.ts';

@Controller()
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  @Handle(contract.getDelegations)
  desk({ actor }: Call<typeof contract.getDelegations>) {
    return this.delegations.desk(actor);
  }

  @Handle(contract.createDelegation)
  give({ body, actor }: Call<typeof contract.createDelegation>) {
    return this.delegations.give(body, actor);
  }

  @Handle(contract.withdrawDelegation)
  withdraw({ params, actor }: Call<typeof contract.withdrawDelegation>) {
    return this.delegations.withdraw(params.delegationId, actor);
  }
}
