import { DomainError, type ExamQuestion, type MyExamPaper, type SeatStanding, standingAnswers } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import type { ExamPaper } from './exam-paper.repository.ts';
import { type Seat, savesOf } from './exam-seat.repository.ts';
import { ExamSittingRepository } from './exam-sitting.repository.ts';

/** Papers as candidates see them: never a key. */
@Injectable()
export class SeatSheetsService {
  constructor(private readonly instruments: UsedInstrumentsService) {}

  /** A paper as the device of a seat shows it: its questions while it runs, and what is kept of the answers. */
  async shown(tx: Tx, paper: ExamPaper, generation: number): Promise<MyExamPaper> {
    const sitting = await ExamSittingRepository.in(tx).find(paper.sittingId);
    if (!sitting) throw new DomainError('exam.not_found');
    const seat = { ...paper, graceSeconds: sitting.graceSeconds, generation, latestGeneration: paper.generation };
    const runs = paper.status === 'running' && sitting.status === 'open';
    const saves = runs ? await savesOf(tx, [paper.id]) : [];
    const standing = [...standingAnswers(saves)].map(([itemId, { version, answer }]) => ({ itemId, version, answer }));
    return {
      ...{ ...standingOf(seat, tx.at), paperId: paper.id, title: sitting.title, candidateName: paper.candidateName },
      ...{ minutes: sitting.minutes + paper.extraMinutes, answers: standing },
      questions: runs ? await this.questions(tx, sitting.setId, paper) : [],
    };
  }

  private async questions(tx: Tx, setId: string, { items }: ExamPaper): Promise<ExamQuestion[]> {
    const known = new Map((await this.instruments.items(tx, setId)).map((item) => [item.id, item]));
    const held = (items ?? []).flatMap(({ id, options }) => {
      const item = known.get(id);
      return item ? [{ item, options }] : [];
    });
    const pictures = await this.instruments.pictures(
      tx,
      held.map(({ item }) => item),
    );
    return held.map(({ item, options }) => ({
      ...{ id: item.id, prompt: item.body.prompt, picture: pictures.get(item.id) ?? null },
      options: options.flatMap((id) => item.body.options.filter((option) => option.id === id)),
    }));
  }
}

/** Where a paper stands, for the device that asks. */
export function standingOf(
  seat: Pick<Seat, 'startedAt' | 'endsAt' | 'submittedAt' | 'graceSeconds' | 'generation' | 'latestGeneration'> & {
    status: string;
  },
  now: string,
): SeatStanding {
  const { startedAt, endsAt, submittedAt, graceSeconds, generation, latestGeneration } = seat;
  const status = seat.status as SeatStanding['status'];
  return { status, now, startedAt, endsAt, submittedAt, graceSeconds, moved: generation < latestGeneration };
}
