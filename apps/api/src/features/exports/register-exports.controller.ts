import { listExports as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExportsService } from './exports.service.ts';
import * as lists from './lists/register.ts';

@Controller()
export class RegisterExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Handle(contract.exportCertificateRequests)
  certificateRequests(call: Call<typeof contract.exportCertificateRequests>) {
    return this.exports.write(lists.certificateRequests, call);
  }

  @Handle(contract.exportCorrections)
  corrections(call: Call<typeof contract.exportCorrections>) {
    return this.exports.write(lists.corrections, call);
  }

  @Handle(contract.exportIssuanceBatches)
  issuanceBatches(call: Call<typeof contract.exportIssuanceBatches>) {
    return this.exports.write(lists.issuanceBatches, call);
  }

  @Handle(contract.exportCompetencyBatches)
  competencyBatches(call: Call<typeof contract.exportCompetencyBatches>) {
    return this.exports.write(lists.competencyBatches, call);
  }

  @Handle(contract.exportRecordedBatches)
  recordedBatches(call: Call<typeof contract.exportRecordedBatches>) {
    return this.exports.write(lists.recordedBatches, call);
  }

  @Handle(contract.exportReissuedCertificates)
  reissuedCertificates(call: Call<typeof contract.exportReissuedCertificates>) {
    return this.exports.write(lists.reissuedCertificates, call);
  }

  @Handle(contract.exportCertificateTemplates)
  certificateTemplates(call: Call<typeof contract.exportCertificateTemplates>) {
    return this.exports.write(lists.certificateTemplates, call);
  }
}
