import { assessmentEvidence as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { EvidenceService } from './evidence.service.ts';

@Controller()
export class AssessmentEvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Handle(contract.addAssessmentEvidence)
  addAssessmentEvidence({ params, body, actor }: Call<typeof contract.addAssessmentEvidence>) {
    return this.evidence.add(params.candidacyId, body, actor);
  }

  @Handle(contract.addAssessmentEvidenceFile)
  addFile({ params, file, actor }: Call<typeof contract.addAssessmentEvidenceFile>) {
    return this.evidence.addFile(params, file, actor);
  }

  @Handle(contract.getEvidenceFile)
  file({ params, actor }: Call<typeof contract.getEvidenceFile>) {
    return this.evidence.file(params, actor);
  }

  @Handle(contract.markEvidence)
  mark({ params, body, actor }: Call<typeof contract.markEvidence>) {
    return this.evidence.mark(params, body, actor);
  }
}
