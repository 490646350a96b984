import {
  type Actor,
  agreementBar,
  assertInstrumentsMayOpen,
  DomainError,
  type ExamRoom,
  type ExtraTime,
  moveExamPaper,
  paperEndsAt,
  withMoreTime,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import { formSeed, itemsOfForm, paperItems } from './exam-forms.ts';
import { type ExamPaper, ExamPaperRepository } from './exam-paper.repository.ts';
import { ExamRoomsService, type KnownSitting } from './exam-rooms.service.ts';
import { ExamSittingRepository } from './exam-sitting.repository.ts';

/** What an invigilator does with the papers of a room; nobody is judged by it. */
@Injectable()
export class ExamPapersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: ExamRoomsService,
    private readonly instruments: UsedInstrumentsService,
  ) {}

  /** Admits a candidate whose agreement is signed (rule 8). */
  admit(paperId: string, actor: Actor): Promise<ExamRoom> {
    return this.changed(paperId, 'admitted', actor, async (_, known, paper) => {
      assertOpen(known);
      assertInstrumentsMayOpen(paper);
      return { ...paper, status: moveExamPaper(paper.status, 'admit') };
    });
  }

  /** More time for one candidate, before the start or at the moment needed (rule 23). */
  giveExtraTime(paperId: string, { minutes, reason }: ExtraTime, actor: Actor): Promise<ExamRoom> {
    const note = `+${minutes}: ${reason}`;
    const extend = async (tx: Tx, { sitting }: KnownSitting, paper: ExamPaper) => {
      const extended = withMoreTime(paper, minutes, sitting.minutes, tx.at);
      if (!extended) throw new DomainError('exam.over');
      return extended;
    };
    return this.changed(paperId, 'extra_time', actor, extend, note);
  }

  /** The minutes of an adjustment (AK.07) on every paper of a candidate that is not over; why, the room does not learn. */
  async adjust(tx: Tx, candidacyId: string, minutes: number, byName: string): Promise<void> {
    const repository = ExamPaperRepository.in(tx);
    for (const { id } of await repository.ofCandidacy(candidacyId)) {
      const paper = await repository.lock(id);
      const sitting = paper && (await ExamSittingRepository.in(tx).find(paper.sittingId));
      const extended = sitting && withMoreTime(paper, minutes, sitting.minutes, tx.at);
      if (!extended) continue;
      await repository.save(extended);
      const line = { paperId: id, kind: 'extra_time' as const, note: `+${minutes}: AK.07`, byName };
      await ExamSittingRepository.in(tx).note(sitting.id, line);
    }
  }

  /** Lets a candidate of an open test go on with a printed booklet; what the browser kept until then stays. */
  handOut(paperId: string, actor: Actor): Promise<ExamRoom> {
    return this.changed(paperId, 'handed_out', actor, async (tx, known, paper) => {
      assertOpen(known);
      assertInstrumentsMayOpen(paper);
      const status = moveExamPaper(paper.status, 'hand_out');
      if (paper.items) return { ...paper, status };
      return {
        ...paper,
        status,
        items: await this.drawn(tx, known, paper, formSeed(known.sitting, paper.form), actor),
      };
    });
  }

  /**
   * Starts the time of everybody who is admitted and has not begun; latecomers are started the same way later, and so is
   * whoever has to agree anew with another assessor.
   */
  startAdmitted(sittingId: string, actor: Actor): Promise<ExamRoom> {
    return this.transactions.run(async (tx) => {
      const known = await this.rooms.locked(tx, sittingId, actor, 'exam.run');
      assertOpen(known);
      const papers = await ExamPaperRepository.in(tx).ofSitting(sittingId);
      const admitted = papers.filter(({ status }) => status === 'admitted');
      const [first] = admitted;
      if (!first) throw new DomainError('exam.nobody_admitted');
      const ready = admitted.filter((paper) => agreementBar(paper) === null);
      if (ready.length === 0) assertInstrumentsMayOpen(first);
      for (const paper of ready) await this.start(tx, known, paper, actor);
      return this.rooms.told(tx, known, 'started', { papers: ready.length }, actor);
    });
  }

  private async start(tx: Tx, known: KnownSitting, paper: ExamPaper, actor: Actor): Promise<void> {
    assertInstrumentsMayOpen(paper);
    const endsAt = paperEndsAt(tx.at, known.sitting.minutes, paper.extraMinutes);
    const items = await this.drawn(tx, known, paper, paper.id, actor);
    const status = moveExamPaper(paper.status, 'start');
    await ExamPaperRepository.in(tx).save({ ...paper, status, items, startedAt: tx.at, endsAt });
    const line = { paperId: paper.id, kind: 'started' as const, byName: actor.fullName };
    await ExamSittingRepository.in(tx).note(known.sitting.id, line);
  }

  /** The questions of a paper. Whoever gets them uses the set, so that it changes no more (rule 9). */
  private async drawn(tx: Tx, { sitting }: KnownSitting, { form }: ExamPaper, seed: string, actor: Actor) {
    await this.instruments.lock(tx, sitting.setId, actor);
    const { blueprint } = await this.instruments.set(tx, sitting.setId);
    const items = await this.instruments.items(tx, sitting.setId);
    return paperItems(itemsOfForm(items, blueprint, sitting, form), seed);
  }

  private changed(
    paperId: string,
    kind: 'admitted' | 'extra_time' | 'handed_out',
    actor: Actor,
    work: (tx: Tx, known: KnownSitting, paper: ExamPaper) => Promise<ExamPaper>,
    note: string | null = null,
  ): Promise<ExamRoom> {
    return this.transactions.run(async (tx) => {
      const { paper, ...known } = await this.rooms.paper(tx, paperId, actor, 'exam.run');
      await ExamPaperRepository.in(tx).save(await work(tx, known, paper));
      await ExamSittingRepository.in(tx).note(known.sitting.id, { paperId, kind, note, byName: actor.fullName });
      return this.rooms.told(tx, known, kind, { paperId }, actor);
    });
  }
}

/** Nobody comes in and nothing is handed out before a test is open, or once it is closed or cancelled. */
function assertOpen({ sitting }: KnownSitting): void {
  if (sitting.status !== 'open') throw new DomainError('exam.not_open');
}
