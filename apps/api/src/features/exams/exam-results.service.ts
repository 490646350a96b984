import {
  type Actor,
  type AnsweredItem,
  can,
  DomainError,
  type ExamResult,
  type ExamScore,
  type SavedAnswer,
  standingAnswers,
  unitScores,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import { type ExamPaper, ExamPaperRepository } from './exam-paper.repository.ts';
import { ExamRoomsService } from './exam-rooms.service.ts';
import { savesOf } from './exam-seat.repository.ts';
import { ExamSittingRepository } from './exam-sitting.repository.ts';

/** What candidates answered, for their assessors; it informs a judgement and is none (rule 5). */
@Injectable()
export class ExamResultsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: ExamRoomsService,
    private readonly instruments: UsedInstrumentsService,
  ) {}

  /** The papers of a candidate with key and benchmark; that they were read stands in the trail. */
  list(candidacyId: string, actor: Actor): Promise<{ items: ExamResult[] }> {
    return this.transactions.run(async (tx) => {
      const papers = await ExamPaperRepository.in(tx).ofCandidacy(candidacyId);
      const items: ExamResult[] = [];
      for (const paper of papers) {
        await this.assertMayRead(tx, paper, actor);
        items.push(await this.result(tx, paper));
      }
      const event = { type: 'exam.answers_read', subjectType: 'candidacy' as const, subjectId: candidacyId, data: {} };
      if (papers.length > 0) await AuditRepository.in(tx).append(actor, [event]);
      return { items };
    });
  }

  /** What came of the papers of a candidate by unit, without a question or a key. */
  scores(candidacyId: string, actor: Actor): Promise<{ items: ExamScore[] }> {
    return this.transactions.read(async (tx) => {
      const items: ExamScore[] = [];
      for (const paper of await ExamPaperRepository.in(tx).ofCandidacy(candidacyId)) {
        await this.assertMayRead(tx, paper, actor);
        const { items: _, ...score } = await this.result(tx, paper);
        items.push(score);
      }
      return { items };
    });
  }

  /** What a candidate answered in words, by question, for features that print the record; whoever asks looks at who may. */
  async said(tx: Tx, candidacyId: string): Promise<Map<string, string>> {
    const said = new Map<string, string>();
    for (const paper of await ExamPaperRepository.in(tx).ofCandidacy(candidacyId)) {
      for (const { itemId, body, answer } of (await this.result(tx, paper)).items) {
        const text = answer && ('text' in answer ? answer.text : textOf(body, answer.choice));
        if (text) said.set(itemId, text);
      }
    }
    return said;
  }

  private async assertMayRead(tx: Tx, { sittingId, assessorAccountId }: ExamPaper, actor: Actor): Promise<void> {
    const { session } = await this.rooms.of(tx, sittingId, actor, 'exam.read');
    const assessorAccountIds = assessorAccountId ? [assessorAccountId] : [];
    if (!can(actor, 'exam.read_answers', { ...session, assessorAccountIds })) {
      throw new DomainError('identity.forbidden', { permission: 'exam.read_answers' });
    }
  }

  private async result(tx: Tx, paper: ExamPaper): Promise<ExamResult> {
    const sitting = await ExamSittingRepository.in(tx).find(paper.sittingId);
    if (!sitting) throw new DomainError('exam.not_found');
    const inRoom = (await ExamPaperRepository.in(tx).inRoom(sitting.id)).find(({ id }) => id === paper.id);
    const items = await this.answered(tx, sitting.setId, paper);
    const { id, candidacyId, candidateName, form, status, startedAt, submittedAt, extraMinutes, generation } = paper;
    return {
      ...{ paperId: id, candidacyId, candidateName, title: sitting.title, form, status, startedAt, submittedAt },
      ...{ extraMinutes, devices: generation, focusLosses: inRoom?.focusLosses ?? 0 },
      ...{ items, units: unitScores(items) },
    };
  }

  private async answered(tx: Tx, setId: string, paper: ExamPaper): Promise<AnsweredItem[]> {
    const known = await this.instruments.items(tx, setId);
    const held = (paper.items ?? []).flatMap(({ id }) => known.filter((item) => item.id === id));
    const pictures = await this.instruments.pictures(tx, held);
    const saves = await savesOf(tx, [paper.id]);
    const standing = standingAnswers(saves);
    return held.map(({ id, unitCode, criteria, body, key, kind }) => {
      const save = standing.get(id);
      const answer = save?.answer ?? null;
      const chosen = answer && 'choice' in answer ? answer.choice : null;
      return {
        ...{ itemId: id, unitCode, criteria, body, key, picture: pictures.get(id) ?? null, answer },
        ...{ timing: save?.timing ?? null, savedAt: save?.savedAt ?? null, late: lateAnswer(saves, id) },
        right: kind === 'multiple_choice' ? chosen !== null && chosen === key.correct : null,
      };
    });
  }
}

const textOf = ({ options }: AnsweredItem['body'], choice: string) => options.find(({ id }) => id === choice)?.text;

/** The last that came after the grace; it counts for nothing, and the assessor sees it. */
function lateAnswer(saves: readonly SavedAnswer[], itemId: string) {
  const late = saves.filter((save) => save.itemId === itemId && save.timing === 'late');
  return late.sort((a, b) => a.generation - b.generation || a.version - b.version).at(-1)?.answer ?? null;
}
