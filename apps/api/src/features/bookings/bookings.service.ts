import {
  type Alternatives,
  type Cohort,
  clashRefusal,
  DAYS_AROUND,
  DomainError,
  dayPlus,
  freeAlternatives,
  localTimeOf,
  participantsOf,
  type SessionWish,
  type Span,
  type TimetableFacts,
  timetableClashes,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import { OpeningService } from '../opening/opening.service.ts';
import { RoomsService } from '../rooms/rooms.service.ts';
import { BookingRepository } from './booking.repository.ts';

/** What of a cohort decides over its sessions. */
export type BookingCohort = Pick<Cohort, 'id' | 'centreId' | 'status' | 'capacity' | 'seatsTaken'>;

/** Who and what is booked when: rooms, instructors and people. */
@Injectable()
export class BookingsService {
  constructor(
    private readonly centres: CentresService,
    private readonly instructors: InstructorsService,
    private readonly opening: OpeningService,
    private readonly rooms: RoomsService,
  ) {}

  /** Refuses a session against which something stands, with what would be free; nobody else books the same until the end. */
  async assertFree(tx: Tx, cohort: BookingCohort, wish: SessionWish): Promise<void> {
    const { instructorId, roomId } = wish;
    await BookingRepository.in(tx).lock(cohort.id, [instructorId], roomId === null ? [] : [roomId]);
    const facts = await this.facts(tx, cohort, wish, [instructorId]);
    if (roomId !== null && !facts.rooms.some(({ id }) => id === roomId)) throw new DomainError('session.room_unknown');
    const [clash] = timetableClashes(wish, facts);
    if (clash) throw clashRefusal(clash, await this.alternatives(tx, cohort, wish));
  }

  /** What would be free instead of a session that was wished for. */
  async alternatives(tx: Tx, cohort: BookingCohort, wish: SessionWish): Promise<Alternatives> {
    const shifted = (instant: string, days: number) => new Date(Date.parse(instant) + days * 86_400_000).toISOString();
    const span = {
      startsAt: shifted(wish.startsAt, -DAYS_AROUND.before - 1),
      endsAt: shifted(wish.endsAt, DAYS_AROUND.after + 1),
    };
    const staff = await BookingRepository.in(tx).instructorIdsOf(cohort.centreId);
    return freeAlternatives(wish, await this.facts(tx, cohort, span, [...staff, wish.instructorId]), tx.at);
  }

  /** Everything that decides over a cohort's sessions within a span. */
  async facts(tx: Tx, cohort: BookingCohort, span: Span, instructorIds: readonly string[]): Promise<TimetableFacts> {
    const centre = await this.centres.of(tx, cohort.centreId);
    const zone = timeZoneOf(centre.regionCode);
    const range = { from: localTimeOf(span.startsAt, zone).day, to: dayPlus(localTimeOf(span.endsAt, zone).day, 1) };
    const staff = await this.instructors.of(tx, [...new Set(instructorIds)]);
    return {
      participants: participantsOf(cohort),
      bookings: await BookingRepository.in(tx).within(span, cohort, instructorIds),
      rooms: await this.rooms.usable(tx, centre),
      instructors: [...staff.values()],
      absences: await this.instructors.absencesOf(tx, instructorIds, range),
      opening: await this.opening.facts(tx, centre, range),
    };
  }

  /** The instructors of a centre, by id. */
  staffOf(tx: Tx, centreId: string): Promise<string[]> {
    return BookingRepository.in(tx).instructorIdsOf(centreId);
  }

  /** Refuses a cohort that may bring more people than a room of its sessions ahead has seats. */
  async assertSeated(tx: Tx, cohort: BookingCohort): Promise<void> {
    const room = await BookingRepository.in(tx).tooSmall(cohort.id, participantsOf(cohort));
    if (room) throw new DomainError('cohort.capacity_above_room', room);
  }
}
