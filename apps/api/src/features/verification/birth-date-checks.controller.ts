import { claims, verification } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { BirthDateChecksService } from './birth-date-checks.service.ts';
import { OwnBirthDateChecksService } from './own-birth-date-checks.service.ts';

@Controller()
export class BirthDateChecksController {
  constructor(
    private readonly checks: BirthDateChecksService,
    private readonly own: OwnBirthDateChecksService,
  ) {}

  @Handle(verification.confirmBirthDate)
  confirm({ params, body, request }: Call<typeof verification.confirmBirthDate>) {
    return this.checks.confirm(params.code, body.birthDate, request);
  }

  @Handle(verification.openCertificateFile)
  openFile({ params, body, request }: Call<typeof verification.openCertificateFile>) {
    return this.checks.openFile(params.code, body.birthDate, request);
  }

  @Handle(claims.listMyBirthDateChecks)
  list({ actor }: Call<typeof claims.listMyBirthDateChecks>) {
    return this.own.list(actor);
  }

  @Handle(claims.reopenMyBirthDateCheck)
  reopen({ params, actor }: Call<typeof claims.reopenMyBirthDateCheck>) {
    return this.own.reopen(params.certificateId, actor);
  }
}
