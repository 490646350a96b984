import { cooperatives as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CooperativePeopleService } from './cooperative-people.service.ts';
import { CooperativesService } from './cooperatives.service.ts';

@Controller()
export class CooperativesController {
  constructor(
    private readonly cooperatives: CooperativesService,
    private readonly people: CooperativePeopleService,
  ) {}

  @Handle(contract.listCooperatives)
  list({ query, actor }: Call<typeof contract.listCooperatives>) {
    return this.cooperatives.list(query, actor);
  }

  @Handle(contract.createCooperative)
  create({ body, actor }: Call<typeof contract.createCooperative>) {
    return this.cooperatives.create(body, actor);
  }

  @Handle(contract.getCooperative)
  get({ params, actor }: Call<typeof contract.getCooperative>) {
    return this.cooperatives.get(params.cooperativeId, actor);
  }

  @Handle(contract.getCooperativeStanding)
  standing({ params, actor }: Call<typeof contract.getCooperativeStanding>) {
    return this.people.standing(params.cooperativeId, actor);
  }

  @Handle(contract.listCooperativePeople)
  listPeople({ params, actor }: Call<typeof contract.listCooperativePeople>) {
    return this.people.list(params.cooperativeId, actor);
  }

  @Handle(contract.setOfficeHolders)
  setOfficeHolders({ params, body, actor }: Call<typeof contract.setOfficeHolders>) {
    return this.people.setOfficeHolders(params.cooperativeId, body, actor);
  }

  @Handle(contract.changeCooperative)
  change({ params, body, actor }: Call<typeof contract.changeCooperative>) {
    return this.cooperatives.change(params.cooperativeId, body, actor);
  }
}
