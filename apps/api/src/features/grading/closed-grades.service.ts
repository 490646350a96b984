import { deriveGrade, type Grade, type GradeEvent, type Judgement } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { LiveNoticesService } from '../presence/live-notices.service.ts';
import { GradeRepository } from './grade.repository.ts';

/** A judgement made again after its cohort had closed. */
export interface JudgedAgain {
  cohortId: string;
  enrolmentId: string;
  unitCode: string;
  judgement: Judgement;
  score: number | null;
  reason: string;
  author: { id: string; name: string };
}

/** Judgements that follow the closing of a cohort by the law's own ways; the sheet itself stays closed. */
@Injectable()
export class ClosedGradesService {
  constructor(private readonly live: LiveNoticesService) {}

  /** Appends a judgement after all that was said of its cell; whoever calls has asked the law. Answers the event's id. */
  async judgeAgain(tx: Tx, { author, ...judged }: JudgedAgain): Promise<string> {
    const { cohortId, enrolmentId, unitCode } = judged;
    const all = await GradeRepository.in(tx).historyOf(cohortId, [enrolmentId]);
    const history = all.filter((event) => event.unitCode === unitCode);
    const before = deriveGrade(history);
    const event = eventAfter(history, before, judged, author, tx.at);
    const grade = deriveGrade([...history, event]);
    await GradeRepository.in(tx).append(cohortId, [event], grade ? [grade] : []);
    await this.live.tell(tx, cohortId, 'grades');
    return event.id;
  }
}

function eventAfter(
  history: readonly GradeEvent[],
  before: Grade | null,
  judged: Omit<JudgedAgain, 'author'>,
  author: JudgedAgain['author'],
  at: string,
): GradeEvent {
  const basedOnVersion = Math.max(0, ...history.map(({ version }) => version));
  return {
    ...{ id: newId(), ...judged, note: before?.note ?? null, basedOnVersion, version: basedOnVersion + 1 },
    ...{ supersedes: before?.heads ?? [], late: false, authorId: author.id, authorName: author.name },
    ...{ deviceId: null, deviceAt: null, recordedAt: at },
  };
}
