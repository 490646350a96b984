import { enrolments as contract } from '@kompeten/contract';
import { Controller, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ClaimCardsService } from './claim-cards.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';

@Controller()
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly claimCards: ClaimCardsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Handle(contract.listEnrolments)
  list({ params, query, actor }: Call<typeof contract.listEnrolments>) {
    return this.enrolments.list(params.cohortId, query, actor);
  }

  @Handle(contract.exitEnrolment)
  exit({ params, body, actor }: Call<typeof contract.exitEnrolment>) {
    return this.enrolments.exit(params.enrolmentId, body, actor);
  }

  @Handle(contract.issueClaimCard)
  issueClaimCard({ params, actor, request }: Call<typeof contract.issueClaimCard>) {
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    return this.claimCards.issue(params.enrolmentId, origin, actor);
  }

  @Handle(contract.revealNik)
  revealNik({ params, body, actor }: Call<typeof contract.revealNik>) {
    return this.enrolments.revealNik(params.enrolmentId, body.reason, actor);
  }
}
