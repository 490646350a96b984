import { exams as contract, examPapers } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExamKeyingService } from './exam-keying.service.ts';
import { ExamPapersService } from './exam-papers.service.ts';
import { ExamPrintsService } from './exam-prints.service.ts';
import { ExamResultsService } from './exam-results.service.ts';
import { ExamSittingsService } from './exam-sittings.service.ts';

@Controller()
export class ExamsController {
  constructor(
    private readonly sittings: ExamSittingsService,
    private readonly papers: ExamPapersService,
    private readonly keying: ExamKeyingService,
    private readonly results: ExamResultsService,
    private readonly prints: ExamPrintsService,
  ) {}

  @Handle(contract.listExamSittings)
  list({ query, actor }: Call<typeof contract.listExamSittings>) {
    return this.sittings.list(query.sessionId, actor);
  }

  @Handle(contract.listExamSessions)
  sessions({ actor }: Call<typeof contract.listExamSessions>) {
    return this.sittings.sessions(actor);
  }

  @Handle(contract.prepareExamSitting)
  prepare({ body, actor }: Call<typeof contract.prepareExamSitting>) {
    return this.sittings.prepare(body, actor);
  }

  @Handle(contract.getExamRoom)
  room({ params, actor }: Call<typeof contract.getExamRoom>) {
    return this.sittings.room(params.sittingId, actor);
  }

  @Handle(contract.stepExamSitting)
  step({ params, body, actor }: Call<typeof contract.stepExamSitting>) {
    return this.sittings.step(params.sittingId, body, actor);
  }

  @Handle(contract.startAdmitted)
  start({ params, actor }: Call<typeof contract.startAdmitted>) {
    return this.papers.startAdmitted(params.sittingId, actor);
  }

  @Handle(contract.noteIncident)
  incident({ params, body, actor }: Call<typeof contract.noteIncident>) {
    return this.sittings.noteIncident(params.sittingId, body, actor);
  }

  @Handle(contract.admitCandidate)
  admit({ params, actor }: Call<typeof contract.admitCandidate>) {
    return this.papers.admit(params.paperId, actor);
  }

  @Handle(contract.giveExtraTime)
  extraTime({ params, body, actor }: Call<typeof contract.giveExtraTime>) {
    return this.papers.giveExtraTime(params.paperId, body, actor);
  }

  @Handle(contract.handOutBooklet)
  handOut({ params, actor }: Call<typeof contract.handOutBooklet>) {
    return this.papers.handOut(params.paperId, actor);
  }

  @Handle(examPapers.printBooklet)
  booklet({ params, actor }: Call<typeof examPapers.printBooklet>) {
    return this.prints.booklet(params.sittingId, params.form, actor);
  }

  @Handle(examPapers.printAnswerSheets)
  answerSheets({ params, actor }: Call<typeof examPapers.printAnswerSheets>) {
    return this.prints.answerSheets(params.sittingId, actor);
  }

  @Handle(examPapers.getKeying)
  keyingStanding({ params, actor }: Call<typeof examPapers.getKeying>) {
    return this.keying.standing(params.paperId, actor);
  }

  @Handle(examPapers.keySheet)
  keySheet({ params, body, actor }: Call<typeof examPapers.keySheet>) {
    return this.keying.key(params.paperId, body.marks, actor);
  }

  @Handle(examPapers.settleKeying)
  settle({ params, body, actor }: Call<typeof examPapers.settleKeying>) {
    return this.keying.settle(params.paperId, body, actor);
  }

  @Handle(examPapers.listExamScores)
  scores({ params, actor }: Call<typeof examPapers.listExamScores>) {
    return this.results.scores(params.candidacyId, actor);
  }

  @Handle(examPapers.listExamResults)
  answers({ params, actor }: Call<typeof examPapers.listExamResults>) {
    return this.results.list(params.candidacyId, actor);
  }
}
