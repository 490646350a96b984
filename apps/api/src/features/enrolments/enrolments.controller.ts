import { enrolments as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { GuardianConsentsService } from './guardian-consents.service.ts';
import { VouchersService } from './vouchers.service.ts';

@Controller()
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly guardians: GuardianConsentsService,
    private readonly vouchers: VouchersService,
  ) {}

  @Handle(contract.listEnrolments)
  list({ params, query, actor }: Call<typeof contract.listEnrolments>) {
    return this.enrolments.list(params.cohortId, query, actor);
  }

  @Handle(contract.exitEnrolment)
  exit({ params, body, actor }: Call<typeof contract.exitEnrolment>) {
    return this.enrolments.exit(params.enrolmentId, body, actor);
  }

  @Handle(contract.recordGuardian)
  recordGuardian({ params, body, actor }: Call<typeof contract.recordGuardian>) {
    return this.guardians.record(params.enrolmentId, body, actor);
  }

  @Handle(contract.nameVoucher)
  nameVoucher({ params, body, actor }: Call<typeof contract.nameVoucher>) {
    return this.vouchers.name(params.enrolmentId, body, actor);
  }

  @Handle(contract.revealNik)
  revealNik({ params, body, actor }: Call<typeof contract.revealNik>) {
    return this.enrolments.revealNik(params.enrolmentId, body.reason, actor);
  }
}
