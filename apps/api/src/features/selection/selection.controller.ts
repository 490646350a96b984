import { selection as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ApplicantsService } from './applicants.service.ts';
import { PinResetsService } from './pin-resets.service.ts';
import { SelectionSheetsService } from './selection-sheets.service.ts';
import { SelectionsService } from './selections.service.ts';

@Controller()
export class SelectionController {
  constructor(
    private readonly sheets: SelectionSheetsService,
    private readonly selections: SelectionsService,
    private readonly applicants: ApplicantsService,
    private readonly pins: PinResetsService,
  ) {}

  @Handle(contract.getSelection)
  get({ params, actor }: Call<typeof contract.getSelection>) {
    return this.sheets.get(params.cohortId, actor);
  }

  @Handle(contract.changeSelectionPlan)
  plan({ params, body, actor }: Call<typeof contract.changeSelectionPlan>) {
    return this.selections.plan(params.cohortId, body, actor);
  }

  @Handle(contract.scoreApplicants)
  score({ params, body, actor }: Call<typeof contract.scoreApplicants>) {
    return this.selections.score(params.cohortId, body, actor);
  }

  @Handle(contract.announceSelection)
  announce({ params, body, actor }: Call<typeof contract.announceSelection>) {
    return this.selections.announce(params.cohortId, body, actor);
  }

  @Handle(contract.verifyApplicant)
  verify({ params, body, actor }: Call<typeof contract.verifyApplicant>) {
    return this.applicants.verify(params.enrolmentId, body, actor);
  }

  @Handle(contract.answerSeat)
  answerSeat({ params, body, actor }: Call<typeof contract.answerSeat>) {
    return this.applicants.confirm(params.enrolmentId, body, actor);
  }

  @Handle(contract.resetApplicationPin)
  resetPin({ params, body, actor }: Call<typeof contract.resetApplicationPin>) {
    return this.pins.reset(params.enrolmentId, body, actor);
  }
}
