import { verificationRecords as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { KnownRecordsService } from './known-records.service.ts';
import { VerificationRecordsService } from './verification-records.service.ts';

@Controller()
export class VerificationRecordsController {
  constructor(
    private readonly records: VerificationRecordsService,
    private readonly known: KnownRecordsService,
  ) {}

  @Handle(contract.makeVerificationRecord)
  make({ body, ...asking }: Call<typeof contract.makeVerificationRecord>) {
    return this.records.make(body, asking);
  }

  @Handle(contract.getVerificationRecord)
  get({ params }: Call<typeof contract.getVerificationRecord>) {
    return this.known.find(params.code);
  }
}
