import { people as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { OfficialsService } from './officials.service.ts';

@Controller()
export class OfficialsController {
  constructor(private readonly officials: OfficialsService) {}

  @Handle(contract.nameAccountPerson)
  name({ params, body, actor }: Call<typeof contract.nameAccountPerson>) {
    return this.officials.name(params.accountId, body, actor);
  }
}
