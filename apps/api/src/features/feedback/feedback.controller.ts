import { feedback as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { FeedbackService } from './feedback.service.ts';

@Controller()
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @Handle(contract.listMyFeedback)
  mine({ actor }: Call<typeof contract.listMyFeedback>) {
    return this.feedback.mine(actor);
  }

  @Handle(contract.giveMyFeedback)
  give({ params, body, actor }: Call<typeof contract.giveMyFeedback>) {
    return this.feedback.give(params.enrolmentId, body, actor);
  }

  @Handle(contract.getCohortFeedback)
  of({ params, actor }: Call<typeof contract.getCohortFeedback>) {
    return this.feedback.of(params.cohortId, actor);
  }
}
