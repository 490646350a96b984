import { dataRights as contract, people } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { DataRequestsService } from './data-requests.service.ts';
import { MyDataRequestsService } from './my-data-requests.service.ts';
import { MyDataRightsService } from './my-data-rights.service.ts';
import { PersonRecordsService } from './person-records.service.ts';

@Controller()
export class DataRightsController {
  constructor(
    private readonly rights: MyDataRightsService,
    private readonly mine: MyDataRequestsService,
    private readonly requests: DataRequestsService,
    private readonly records: PersonRecordsService,
  ) {}

  @Handle(contract.getMyDataRights)
  overview({ actor }: Call<typeof contract.getMyDataRights>) {
    return this.rights.overview(actor);
  }

  @Handle(contract.copyMyData)
  copy({ actor }: Call<typeof contract.copyMyData>) {
    return this.rights.copy(actor);
  }

  @Handle(contract.requestNameCorrection)
  correctName({ body, actor }: Call<typeof contract.requestNameCorrection>) {
    return this.mine.correctName(body, actor);
  }

  @Handle(contract.withdrawMyConsent)
  withdrawConsent({ body, actor }: Call<typeof contract.withdrawMyConsent>) {
    return this.mine.withdrawConsent(body.centreId, actor);
  }

  @Handle(contract.restrictMyData)
  restrict({ body, actor }: Call<typeof contract.restrictMyData>) {
    return this.mine.restrict(body, actor);
  }

  @Handle(contract.addMyEvidence)
  addMyEvidence({ params, file, actor }: Call<typeof contract.addMyEvidence>) {
    return this.mine.addEvidence(params.dataRequestId, file, actor);
  }

  @Handle(contract.withdrawMyDataRequest)
  withdraw({ params, actor }: Call<typeof contract.withdrawMyDataRequest>) {
    return this.mine.withdraw(params.dataRequestId, actor);
  }

  @Handle(contract.listDataRequests)
  list({ query, actor }: Call<typeof contract.listDataRequests>) {
    return this.requests.list(query, actor);
  }

  @Handle(contract.getDataRequest)
  get({ params, actor }: Call<typeof contract.getDataRequest>) {
    return this.requests.get(params.dataRequestId, actor);
  }

  @Handle(contract.moveDataRequest)
  move({ params, body, actor }: Call<typeof contract.moveDataRequest>) {
    return this.requests.move(params.dataRequestId, body, actor);
  }

  @Handle(contract.addEvidence)
  addEvidence({ params, file, actor }: Call<typeof contract.addEvidence>) {
    return this.requests.addEvidence(params.dataRequestId, file, actor);
  }

  @Handle(contract.openEvidence)
  openEvidence({ params, actor }: Call<typeof contract.openEvidence>) {
    return this.requests.openEvidence(params.dataRequestId, params.evidenceFileId, actor);
  }

  @Handle(people.viewPersonRecord)
  viewRecord({ params, body, actor }: Call<typeof people.viewPersonRecord>) {
    return this.records.view(params.enrolmentId, body.reason, actor);
  }
}
