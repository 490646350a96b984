import { type AnswerTiming, type AnswerToSave, receiveAnswer, type SeatStanding } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Prepared } from '../../database/prepared.ts';
import { ExamSeatRepository } from './exam-seat.repository.ts';
import { ExamSeatsService } from './exam-seats.service.ts';
import { standingOf } from './seat-sheets.service.ts';

/** What is kept of one save. */
export interface AnswerKept {
  itemId: string;
  version: number;
  timing: AnswerTiming;
  standing: SeatStanding;
}

/** Keeps answers as they are given; a room of five hundred calls nothing else while it writes. */
@Injectable()
export class ExamAnswersService {
  constructor(
    private readonly prepared: Prepared,
    private readonly clock: Clock,
    private readonly seats: ExamSeatsService,
  ) {}

  /**
   * Keeps one save, whenever it comes and from whichever device: what lay in a phone without a line belongs to its owner.
   * One statement is one transaction, so that an answer that was acknowledged is on disk.
   */
  async save({ token, ...given }: AnswerToSave & { token: string }): Promise<AnswerKept> {
    const seat = await this.seats.seatOf(token);
    const now = this.clock.now();
    const timing = receiveAnswer({ ...seat, items: seat.items ?? [] }, given, seat.graceSeconds, now);
    await ExamSeatRepository.with(this.prepared).keep(seat, given, timing, now);
    return { itemId: given.itemId, version: given.version, timing, standing: standingOf(seat, now) };
  }
}
