import { intake as contract, enrolments } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ApplicationsService } from './applications.service.ts';
import { ApplyingService } from './applying.service.ts';
import { OpenCohortsService } from './open-cohorts.service.ts';
import { PinCodesService } from './pin-codes.service.ts';

@Controller()
export class IntakeController {
  constructor(
    private readonly open: OpenCohortsService,
    private readonly applying: ApplyingService,
    private readonly applications: ApplicationsService,
    private readonly pinCodes: PinCodesService,
  ) {}

  @Handle(enrolments.createEnrolment)
  enter({ params, body, actor }: Call<typeof enrolments.createEnrolment>) {
    return this.applying.enter(params.cohortId, body, actor);
  }

  @Handle(contract.listOpenCohorts)
  listOpen({ query }: Call<typeof contract.listOpenCohorts>) {
    return this.open.list(query);
  }

  @Handle(contract.getOpenCohort)
  getOpen({ params }: Call<typeof contract.getOpenCohort>) {
    return this.open.get(params.cohortId);
  }

  @Handle(contract.getAnnouncedResult)
  result({ params }: Call<typeof contract.getAnnouncedResult>) {
    return this.open.result(params.cohortId);
  }

  @Handle(contract.applyForCohort)
  apply({ params, body, request }: Call<typeof contract.applyForCohort>) {
    return this.applying.applyPublicly(params.cohortId, body, request);
  }

  @Handle(contract.nominate)
  nominate({ params, body, actor }: Call<typeof contract.nominate>) {
    return this.applying.nominate(params.cohortId, body, actor);
  }

  @Handle(contract.listNominations)
  nominations({ actor }: Call<typeof contract.listNominations>) {
    return this.applications.nominations(actor);
  }

  @Handle(contract.openApplication)
  state({ body, request }: Call<typeof contract.openApplication>) {
    return this.applications.open(body, request);
  }

  @Handle(contract.answerApplication)
  answer({ body, request }: Call<typeof contract.answerApplication>) {
    return this.applications.answer(body, request);
  }

  @Handle(contract.requestPinCode)
  pinCode({ body, request }: Call<typeof contract.requestPinCode>) {
    return this.pinCodes.request(body, localeFrom(request.headers['accept-language']), request);
  }

  @Handle(contract.setPinByCode)
  setPin({ body, request }: Call<typeof contract.setPinByCode>) {
    return this.pinCodes.set(body, request);
  }

  @Handle(contract.listMyApplications)
  mine({ actor }: Call<typeof contract.listMyApplications>) {
    return this.applications.mine(actor);
  }

  @Handle(contract.answerMyApplication)
  answerOwn({ params, body, actor }: Call<typeof contract.answerMyApplication>) {
    return this.applications.answerOwn(params.enrolmentId, body.answer, actor);
  }
}
