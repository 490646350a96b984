import { judgements as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AdjustmentsService } from './adjustments.service.ts';
import { AssessmentDayService } from './assessment-day.service.ts';
import { AssessmentKitService } from './assessment-kit.service.ts';
import { CandidacyRecordsService } from './candidacy-records.service.ts';
import { JudgementSyncService } from './judgement-sync.service.ts';
import { RecommendationsService } from './recommendations.service.ts';

@Controller()
export class JudgementsController {
  constructor(
    private readonly kits: AssessmentKitService,
    private readonly sync: JudgementSyncService,
    private readonly records: CandidacyRecordsService,
    private readonly day: AssessmentDayService,
    private readonly adjustments: AdjustmentsService,
    private readonly recommendations: RecommendationsService,
  ) {}

  @Handle(contract.listOwnAssessments)
  own({ actor }: Call<typeof contract.listOwnAssessments>) {
    return this.kits.own(actor);
  }

  @Handle(contract.getAssessmentKit)
  kit({ params, actor }: Call<typeof contract.getAssessmentKit>) {
    return this.kits.get(params.sessionId, actor);
  }

  @Handle(contract.sendJudgementEvents)
  send({ params, body, actor }: Call<typeof contract.sendJudgementEvents>) {
    return this.sync.send(params.sessionId, body, actor);
  }

  @Handle(contract.reportAssessmentSession)
  report({ params, body, actor }: Call<typeof contract.reportAssessmentSession>) {
    return this.recommendations.report(params.sessionId, body, actor);
  }

  @Handle(contract.listAdjustments)
  adjusted({ params, actor }: Call<typeof contract.listAdjustments>) {
    return this.adjustments.inSession(params.sessionId, actor);
  }

  @Handle(contract.getCandidacyRecord)
  record({ params, actor }: Call<typeof contract.getCandidacyRecord>) {
    return this.records.get(params.candidacyId, actor);
  }

  @Handle(contract.listJudgementEvents)
  events({ params, query, actor }: Call<typeof contract.listJudgementEvents>) {
    return this.records.events(params.candidacyId, query, actor);
  }

  @Handle(contract.signAgreement)
  sign({ params, body, actor }: Call<typeof contract.signAgreement>) {
    return this.day.sign(params.candidacyId, body, actor);
  }

  @Handle(contract.recordAdjustment)
  adjust({ params, body, actor }: Call<typeof contract.recordAdjustment>) {
    return this.adjustments.record(params.candidacyId, body, actor);
  }

  @Handle(contract.moveCandidacy)
  async move({ params, body, actor }: Call<typeof contract.moveCandidacy>) {
    await this.day.step(params.candidacyId, body, actor);
    return this.records.get(params.candidacyId, actor);
  }

  @Handle(contract.recommendCandidacy)
  recommend({ params, body, actor }: Call<typeof contract.recommendCandidacy>) {
    return this.recommendations.make(params.candidacyId, body, actor);
  }
}
