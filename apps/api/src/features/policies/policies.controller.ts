import { policies as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { PoliciesService } from './policies.service.ts';

@Controller()
export class PoliciesController {
  constructor(private readonly policies: PoliciesService) {}

  @Handle(contract.listSettings)
  list(_: Call<typeof contract.listSettings>) {
    return this.policies.list();
  }

  @Handle(contract.changeSetting)
  change({ params, body, actor }: Call<typeof contract.changeSetting>) {
    return this.policies.change(params.key, body, actor);
  }
}
