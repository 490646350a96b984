import { appeals as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AppealsService } from './appeals.service.ts';
import { MyAppealsService } from './my-appeals.service.ts';
import { ObjectionsService } from './objections.service.ts';

@Controller()
export class AppealsController {
  constructor(
    private readonly appeals: AppealsService,
    private readonly mine: MyAppealsService,
    private readonly objections: ObjectionsService,
  ) {}

  @Handle(contract.listMyAppeals)
  listMine({ actor }: Call<typeof contract.listMyAppeals>) {
    return this.mine.list(actor);
  }

  @Handle(contract.fileAppeal)
  file({ body, actor }: Call<typeof contract.fileAppeal>) {
    return this.mine.file(body, actor);
  }

  @Handle(contract.withdrawAppeal)
  withdraw({ params, actor }: Call<typeof contract.withdrawAppeal>) {
    return this.mine.withdraw(params.appealId, actor);
  }

  @Handle(contract.listAppeals)
  list({ query, actor }: Call<typeof contract.listAppeals>) {
    return this.appeals.list(query, actor);
  }

  @Handle(contract.listObjections)
  register({ query, actor }: Call<typeof contract.listObjections>) {
    return this.objections.list(query, actor);
  }

  @Handle(contract.getAppeal)
  get({ params, actor }: Call<typeof contract.getAppeal>) {
    return this.appeals.get(params.appealId, actor);
  }

  @Handle(contract.listReviewers)
  choices({ params, actor }: Call<typeof contract.listReviewers>) {
    return this.appeals.choices(params.appealId, actor);
  }

  @Handle(contract.reviewAppeal)
  assign({ params, body, actor }: Call<typeof contract.reviewAppeal>) {
    return this.appeals.assign(params.appealId, body.reviewerIds, actor);
  }

  @Handle(contract.decideAppeal)
  decide({ params, body, actor }: Call<typeof contract.decideAppeal>) {
    return this.appeals.decide(params.appealId, body, actor);
  }
}
