import { secondMarking as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { MarkingAgreementService } from './marking-agreement.service.ts';
import { SecondMarkingService } from './second-marking.service.ts';

@Controller()
export class SecondMarkingController {
  constructor(
    private readonly markings: SecondMarkingService,
    private readonly agreements: MarkingAgreementService,
  ) {}

  @Handle(contract.drawSecondMarking)
  draw({ params, body, actor }: Call<typeof contract.drawSecondMarking>) {
    return this.markings.draw(params.sessionId, body, actor);
  }

  @Handle(contract.listMySecondMarkings)
  mine({ actor }: Call<typeof contract.listMySecondMarkings>) {
    return this.markings.mine(actor);
  }

  @Handle(contract.getSecondMarking)
  get({ params, actor }: Call<typeof contract.getSecondMarking>) {
    return this.markings.get(params.sampleId, actor);
  }

  @Handle(contract.getSecondMarkingFile)
  file({ params, actor }: Call<typeof contract.getSecondMarkingFile>) {
    return this.markings.file(params, actor);
  }

  @Handle(contract.recordSecondMarks)
  mark({ params, body, actor }: Call<typeof contract.recordSecondMarks>) {
    return this.markings.mark(params.sampleId, body, actor);
  }

  @Handle(contract.getMarkingAgreement)
  agreement({ params, actor }: Call<typeof contract.getMarkingAgreement>) {
    return this.agreements.of(params.bodyId, actor);
  }
}
