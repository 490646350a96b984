import {
  type Actor,
  assertSettles,
  DomainError,
  type Keying,
  type KeyingSettlement,
  type KeyingStanding,
  keyedMarks,
  keyingStep,
  moveExamPaper,
  nextKeying,
  optionLetter,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import { formSeed, itemsOfForm, paperItems } from './exam-forms.ts';
import { ExamKeyingRepository } from './exam-keying.repository.ts';
import { type ExamPaper, ExamPaperRepository } from './exam-paper.repository.ts';
import { ExamRoomsService, type KnownSitting } from './exam-rooms.service.ts';
import { ExamSittingRepository } from './exam-sitting.repository.ts';

/** Answer sheets, keyed by two people who do not see each other's reading. */
@Injectable()
export class ExamKeyingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: ExamRoomsService,
    private readonly instruments: UsedInstrumentsService,
  ) {}

  /** Where the keying of a sheet stands. */
  standing(paperId: string, actor: Actor): Promise<KeyingStanding> {
    return this.transactions.run(async (tx) => {
      const { paper, ...known } = await this.rooms.paper(tx, paperId, actor, 'exam.key_sheets');
      return this.shown(tx, known, paper);
    });
  }

  /** Keys a sheet: the first reading, or the second by somebody else. */
  key(paperId: string, marks: readonly string[], actor: Actor): Promise<KeyingStanding> {
    return this.read(paperId, actor, (readings, questions) => ({
      ...{ round: nextKeying(readings, marks, questions, actor.accountId), marks: [...marks], reason: null },
    }));
  }

  /** Settles a sheet that was read in two ways, with the reason. */
  settle(paperId: string, { marks, reason }: KeyingSettlement, actor: Actor): Promise<KeyingStanding> {
    return this.read(paperId, actor, (readings, questions) => {
      assertSettles(readings, marks, questions);
      return { round: 'settled', marks, reason };
    });
  }

  private read(
    paperId: string,
    actor: Actor,
    decide: (readings: Keying[], questions: number[]) => Pick<Keying, 'round' | 'marks' | 'reason'>,
  ): Promise<KeyingStanding> {
    return this.transactions.run(async (tx) => {
      const { paper, ...known } = await this.rooms.paper(tx, paperId, actor, 'exam.key_sheets');
      if (paper.status !== 'on_paper') throw new DomainError('exam.wrong_paper_step', { status: paper.status });
      const repository = ExamKeyingRepository.in(tx);
      const sheet = await this.sheet(tx, known, paper);
      const questions = sheet.map(({ options }) => options.length);
      const reading = decide(await repository.of(paperId), questions);
      await repository.insert(paperId, { ...reading, byId: actor.accountId, byName: actor.fullName });
      const marks = keyedMarks(await repository.of(paperId));
      const now = marks ? await this.finish(tx, paper, sheet, marks, actor) : paper;
      await this.rooms.told(tx, known, 'sheet_keyed', { paperId, round: reading.round }, actor);
      return this.shown(tx, known, now);
    });
  }

  private async finish(
    tx: Tx,
    paper: ExamPaper,
    sheet: readonly { id: string; options: string[] }[],
    marks: readonly string[],
    actor: Actor,
  ): Promise<ExamPaper> {
    const answers = sheet.map(({ id, options }, at) => ({
      ...{ itemId: id, choice: options.find((_, place) => optionLetter(place) === marks[at]) ?? null },
    }));
    await ExamKeyingRepository.in(tx).keep(paper.id, paper.generation + 1, answers);
    const keyed = { ...paper, status: moveExamPaper(paper.status, 'key'), generation: paper.generation + 1 };
    await ExamPaperRepository.in(tx).save(keyed);
    await ExamSittingRepository.in(tx).note(paper.sittingId, {
      ...{ paperId: paper.id, kind: 'keyed' as const, byName: actor.fullName },
    });
    return keyed;
  }

  /** The questions to choose of the printed form, their answers in the order of their letters. */
  private async sheet(tx: Tx, { sitting }: KnownSitting, { form }: ExamPaper) {
    const { blueprint } = await this.instruments.set(tx, sitting.setId);
    const items = await this.instruments.items(tx, sitting.setId);
    const printed = paperItems(itemsOfForm(items, blueprint, sitting, form), formSeed(sitting, form));
    return printed.filter(({ options }) => options.length > 0);
  }

  private async shown(tx: Tx, known: KnownSitting, paper: ExamPaper): Promise<KeyingStanding> {
    const readings = await ExamKeyingRepository.in(tx).of(paper.id);
    const { step, differences } = keyingStep(readings);
    const questions = (await this.sheet(tx, known, paper)).map(({ options }) => options.length);
    // Whoever reads second must not see what the first one read.
    const visible = step === 'second' ? readings.map((reading) => ({ ...reading, marks: [] })) : readings;
    const { id, candidateName, form } = paper;
    return { paperId: id, candidateName, form, questions, step, differences, readings: visible };
  }
}
