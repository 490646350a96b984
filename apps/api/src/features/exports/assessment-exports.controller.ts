import { listExports as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExportsService } from './exports.service.ts';
import * as lists from './lists/assessment.ts';

@Controller()
export class AssessmentExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Handle(contract.exportApplications)
  applications(call: Call<typeof contract.exportApplications>) {
    return this.exports.write(lists.applications, call);
  }

  @Handle(contract.exportAssessmentSessions)
  assessmentSessions(call: Call<typeof contract.exportAssessmentSessions>) {
    return this.exports.write(lists.assessmentSessions, call);
  }

  @Handle(contract.exportAssessors)
  assessors(call: Call<typeof contract.exportAssessors>) {
    return this.exports.write(lists.assessors, call);
  }

  @Handle(contract.exportBodies)
  bodies(call: Call<typeof contract.exportBodies>) {
    return this.exports.write(lists.bodies, call);
  }

  @Handle(contract.exportPanels)
  panels(call: Call<typeof contract.exportPanels>) {
    return this.exports.write(lists.panels, call);
  }

  @Handle(contract.exportInstrumentSets)
  instrumentSets(call: Call<typeof contract.exportInstrumentSets>) {
    return this.exports.write(lists.instrumentSets, call);
  }

  @Handle(contract.exportCertificateCare)
  certificateCare(call: Call<typeof contract.exportCertificateCare>) {
    return this.exports.write(lists.certificateCare, call);
  }

  @Handle(contract.exportConflicts)
  conflicts(call: Call<typeof contract.exportConflicts>) {
    return this.exports.write(lists.conflicts, call);
  }

  @Handle(contract.exportObjections)
  objections(call: Call<typeof contract.exportObjections>) {
    return this.exports.write(lists.objections, call);
  }
}
