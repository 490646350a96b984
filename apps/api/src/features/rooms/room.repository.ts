import { type CohortStatus, type Room, type RoomUse, seatedStatuses } from '@kompeten/domain';
import type { NewRow } from '../../database/columns.ts';
import type { Tx } from '../../database/transactions.ts';
import { roomTable } from './room.table.ts';

/** A cohort that has sessions ahead in a room, and how many of them. */
export interface BookedCohort {
  status: CohortStatus;
  capacity: number;
  seatsTaken: number;
  sessions: number;
}

const SEATS_TAKEN = `(select count(*)::int from enrolments e where e.cohort_id = c.id and e.status = any($2))`;

export class RoomRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RoomRepository {
    return new RoomRepository(tx);
  }

  /** The rooms of a centre, those in use first, by name. */
  of(centreId: string): Promise<Room[]> {
    return this.tx.table(roomTable).find({ where: { centreId }, order: { active: 'DESC', name: 'ASC' } });
  }

  find(id: string): Promise<Room | null> {
    return this.tx.table(roomTable).findOneBy({ id });
  }

  /** The room, locked until the transaction ends. */
  lock(centreId: string, id: string): Promise<Room | null> {
    return this.tx.table(roomTable).findOne({ where: { id, centreId }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(room: NewRow<Room>): Promise<void> {
    await this.tx.table(roomTable).insert(room);
  }

  async save({ id, ...room }: Room): Promise<void> {
    await this.tx.table(roomTable).update({ id }, room);
  }

  /** The cohorts that have sessions ahead in a room. */
  booked(id: string): Promise<BookedCohort[]> {
    return this.tx.sql(
      `select c.status, c.capacity, ${SEATS_TAKEN} as "seatsTaken", count(*)::int as sessions
       from training_sessions s join cohorts c on c.id = s.cohort_id
       where s.room_id = $1 and not s.called_off and s.starts_at > $3 group by c.id`,
      [id, seatedStatuses, this.tx.at],
    );
  }

  /** Where and when the rooms of a centre are used in a span, with the people of each cohort, by the clock of a zone. */
  uses(centreId: string, zone: string, from: string, until: string): Promise<RoomUse[]> {
    return this.tx.sql(
      `select s.room_id as "roomId", (s.starts_at at time zone $3)::date::text as day, ${SEATS_TAKEN} as people
       from training_sessions s join rooms r on r.id = s.room_id join cohorts c on c.id = s.cohort_id
       where r.centre_id = $1 and not s.called_off and s.starts_at >= $4 and s.starts_at < $5`,
      [centreId, seatedStatuses, zone, from, until],
    );
  }
}
