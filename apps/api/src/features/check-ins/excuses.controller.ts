import { checkIns as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExcusesService } from './excuses.service.ts';
import { MyExcusesService } from './my-excuses.service.ts';

@Controller()
export class ExcusesController {
  constructor(
    private readonly excuses: ExcusesService,
    private readonly own: MyExcusesService,
  ) {}

  @Handle(contract.askExcuse)
  ask({ body, actor }: Call<typeof contract.askExcuse>) {
    return this.own.ask(body, actor);
  }

  @Handle(contract.addExcuseFile)
  addFile({ params, file, actor }: Call<typeof contract.addExcuseFile>) {
    return this.own.addFile(params.excuseId, file, actor);
  }

  @Handle(contract.withdrawMyExcuse)
  withdraw({ params, actor }: Call<typeof contract.withdrawMyExcuse>) {
    return this.own.withdraw(params.excuseId, actor);
  }

  @Handle(contract.listWaitingExcuses)
  waiting({ actor }: Call<typeof contract.listWaitingExcuses>) {
    return this.excuses.waiting(actor);
  }

  @Handle(contract.listExcuses)
  list({ params, query, actor }: Call<typeof contract.listExcuses>) {
    return this.excuses.list(params.cohortId, query.status ?? null, actor);
  }

  @Handle(contract.decideExcuse)
  decide({ params, body, actor }: Call<typeof contract.decideExcuse>) {
    return this.excuses.decide(params.excuseId, body, actor);
  }

  @Handle(contract.getExcuseFile)
  file({ params, actor }: Call<typeof contract.getExcuseFile>) {
    return this.excuses.file(params.excuseId, actor);
  }
}
