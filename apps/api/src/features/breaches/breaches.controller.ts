import { breaches as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { BreachPeopleService } from './breach-people.service.ts';
import { BreachesService } from './breaches.service.ts';
import { MyBreachNoticesService } from './my-breach-notices.service.ts';

@Controller()
export class BreachesController {
  constructor(
    private readonly breaches: BreachesService,
    private readonly mine: MyBreachNoticesService,
    private readonly people: BreachPeopleService,
  ) {}

  @Handle(contract.listBreaches)
  list({ query, actor }: Call<typeof contract.listBreaches>) {
    return this.breaches.list(query, actor);
  }

  @Handle(contract.recordBreach)
  record({ body, actor }: Call<typeof contract.recordBreach>) {
    return this.breaches.record(body, actor);
  }

  @Handle(contract.getBreach)
  get({ params, actor }: Call<typeof contract.getBreach>) {
    return this.breaches.get(params.breachId, actor);
  }

  @Handle(contract.changeBreach)
  change({ params, body, actor }: Call<typeof contract.changeBreach>) {
    return this.breaches.change(params.breachId, body, actor);
  }

  @Handle(contract.moveBreach)
  move({ params, body, actor }: Call<typeof contract.moveBreach>) {
    return this.breaches.move(params.breachId, body, actor);
  }

  @Handle(contract.getBreachLetter)
  letter({ params, query }: Call<typeof contract.getBreachLetter>) {
    return this.breaches.letter(params.breachId, query.language);
  }

  @Handle(contract.listBreachPeople)
  listPeople({ params, query, actor }: Call<typeof contract.listBreachPeople>) {
    return this.people.list(params, query, actor);
  }

  @Handle(contract.printBreachPaper)
  paper({ params, query, actor }: Call<typeof contract.printBreachPaper>) {
    return this.people.paper(params, query, actor);
  }

  @Handle(contract.listMyBreachNotices)
  listMine({ actor }: Call<typeof contract.listMyBreachNotices>) {
    return this.mine.list(actor);
  }

  @Handle(contract.readMyBreachNotice)
  readMine({ params, actor }: Call<typeof contract.readMyBreachNotice>) {
    return this.mine.read(params.breachNoticeId, actor);
  }
}
