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

  @Handle(contract.listDelegations)
  list({ query }: Call<typeof contract.listDelegations>) {
    return this.delegations.list(query);
  }

  @Handle(contract.overruleDelegation)
  overrule({ params, body, actor }: Call<typeof contract.overruleDelegation>) {
    return this.delegations.overrule(params.delegationId, body, actor);
  }
}
