import { createHash, randomBytes } from 'node:crypto';
import {
  type Actor,
  DomainError,
  type FocusNotes,
  isOver,
  type MyExam,
  type MyExamPaper,
  moveExamPaper,
  type SeatClaim,
  type SeatStanding,
  type TakenSeat,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Prepared } from '../../database/prepared.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { deviceLabel } from './device-label.ts';
import { type ExamPaper, ExamPaperRepository } from './exam-paper.repository.ts';
import { ExamSeatRepository, type Seat } from './exam-seat.repository.ts';
import { ExamSittingRepository } from './exam-sitting.repository.ts';
import { SeatSheetsService, standingOf } from './seat-sheets.service.ts';

/** A whole room types its codes behind the centre's one address, and some type twice. */
const roomLimit: Limit = { name: 'exam seat by address', hits: 1200, seconds: 900 };

export const seatHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The seats of candidates. A token that only the device holds speaks for a seat; the latest device has it. */
@Injectable()
export class ExamSeatsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly prepared: Prepared,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
    private readonly sheets: SeatSheetsService,
  ) {}

  /** Takes a seat with the room's code and one's own. */
  async take({ roomCode, seatCode }: SeatClaim, caller: Caller, agent: string): Promise<TakenSeat> {
    await this.limiter.assertWithin(roomLimit, caller);
    return this.transactions.run(async (tx) => {
      const sitting = await ExamSittingRepository.in(tx).byRoomCode(roomCode);
      const paper = sitting && (await ExamPaperRepository.in(tx).bySeatCode(sitting.id, seatCode));
      if (!paper) throw new DomainError('exam.wrong_code');
      return this.seat(tx, paper, agent);
    });
  }

  /** Tests that are open to the person who is signed in. */
  mine({ personId, claimedIssuerIds }: Actor): Promise<{ items: MyExam[] }> {
    return this.transactions.read(async (tx) => {
      const papers = personId ? await ExamPaperRepository.in(tx).ofPerson(personId, claimedIssuerIds) : [];
      return { items: papers.map(({ id, title, status, endsAt }) => ({ paperId: id, title, status, endsAt })) };
    });
  }

  /** Takes one's own seat after signing in. */
  takeOwn(paperId: string, { personId, claimedIssuerIds }: Actor, agent: string): Promise<TakenSeat> {
    return this.transactions.run(async (tx) => {
      const paper = await ExamPaperRepository.in(tx).lock(paperId);
      const papers = personId ? await ExamPaperRepository.in(tx).ofPerson(personId, claimedIssuerIds) : [];
      const isOpened = claimedIssuerIds === null || papers.some(({ id }) => id === paperId);
      if (!paper || paper.personId !== personId || !isOpened) throw new DomainError('exam.paper_not_found');
      const sitting = await ExamSittingRepository.in(tx).find(paper.sittingId);
      if (sitting?.status !== 'open') throw new DomainError('exam.not_open');
      return this.seat(tx, paper, agent);
    });
  }

  /** The paper of a seat: questions only while it runs, never a key. */
  paper(token: string): Promise<MyExamPaper> {
    return this.transactions.read(async (tx) => {
      const seat = await this.seatOf(token);
      const paper = await ExamPaperRepository.in(tx).find(seat.paperId);
      if (!paper) throw new DomainError('exam.seat_unknown');
      return this.sheets.shown(tx, paper, seat.generation);
    });
  }

  /** Where the paper of a seat stands; it also tells the room that the device is there. */
  async standing(token: string): Promise<SeatStanding> {
    const seat = await this.seatOf(token);
    const now = this.clock.now();
    await ExamSeatRepository.with(this.prepared).seen(seatHash(token), now);
    return standingOf(seat, now);
  }

  /** Notes that the page was left or came back, as the browser says; it decides nothing. */
  async noteFocus({ token, notes }: FocusNotes): Promise<SeatStanding> {
    const seat = await this.seatOf(token);
    return this.transactions.run(async (tx) => {
      for (const { kind, at } of notes) {
        // The device's own clock may be wrong, so what is told from another day stands under the server's.
        const near = Math.abs(Date.parse(at) - Date.parse(tx.at)) < 86_400_000;
        const line = { paperId: seat.paperId, kind, at: near ? at : tx.at };
        await ExamSittingRepository.in(tx).note(seat.sittingId, line);
      }
      return standingOf(seat, tx.at);
    });
  }

  /** Hands the paper in; handing in again changes nothing. */
  async handIn(token: string): Promise<SeatStanding> {
    const seat = await this.seatOf(token);
    return this.transactions.run(async (tx) => {
      const paper = await ExamPaperRepository.in(tx).lock(seat.paperId);
      if (!paper) throw new DomainError('exam.seat_unknown');
      if (seat.generation < paper.generation) throw new DomainError('exam.moved_device');
      if (paper.status !== 'running') return standingOf({ ...seat, ...paper }, tx.at);
      const status = moveExamPaper(paper.status, 'submit');
      const submitted = { ...paper, status, submittedAt: isOver(paper, tx.at) ? paper.endsAt : tx.at };
      await ExamPaperRepository.in(tx).save(submitted);
      await ExamSittingRepository.in(tx).note(paper.sittingId, { paperId: paper.id, kind: 'submitted' });
      return standingOf({ ...seat, ...submitted }, tx.at);
    });
  }

  /** The seat that a token speaks for; refuses with `exam.seat_unknown`. */
  async seatOf(token: string): Promise<Seat> {
    const seat = await ExamSeatRepository.with(this.prepared).find(seatHash(token));
    if (!seat) throw new DomainError('exam.seat_unknown');
    return seat;
  }

  private async seat(tx: Tx, paper: ExamPaper, agent: string): Promise<TakenSeat> {
    const token = randomBytes(24).toString('base64url');
    const generation = paper.generation + 1;
    const seated = { ...paper, generation };
    await ExamPaperRepository.in(tx).save(seated);
    await ExamPaperRepository.in(tx).seat(paper.id, generation, seatHash(token), deviceLabel(agent));
    const kind = generation === 1 ? ('entered' as const) : ('moved_device' as const);
    await ExamSittingRepository.in(tx).note(paper.sittingId, { paperId: paper.id, kind, note: deviceLabel(agent) });
    return { token, paper: await this.sheets.shown(tx, seated, generation) };
  }
}
