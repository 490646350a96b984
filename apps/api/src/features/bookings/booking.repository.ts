import { type Booking, type Span, seatedStatuses } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

const SHARING = `select other.cohort_id from enrolments own join enrolments other on other.person_id = own.person_id
  where own.cohort_id = $1 and own.status = any($2) and other.status = any($2)`;

/** The rooms of a centre and of the one above it, which its branches use too. */
const ROOMS = `select r.id from rooms r
  where r.centre_id = $5 or r.centre_id = (select parent_id from centres where id = $5)`;

const BOOKINGS = `
  select s.id as "sessionId", s.cohort_id as "cohortId", c.title as "cohortTitle", s.instructor_id as "instructorId",
    s.room_id as "roomId", s.starts_at as "startsAt", s.ends_at as "endsAt",
    s.cohort_id <> $1 and s.cohort_id in (${SHARING}) as "sharesPeople"
  from training_sessions s join cohorts c on c.id = s.cohort_id
  where not s.called_off and tstzrange(s.starts_at, s.ends_at) && tstzrange($3, $4)
    and (c.centre_id = $5 or s.room_id in (${ROOMS}) or s.instructor_id = any($6) or s.cohort_id in (${SHARING}))
  order by s.starts_at, s.id`;

export class BookingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BookingRepository {
    return new BookingRepository(tx);
  }

  /** What is booked within a span at a centre, for these instructors, or for people of a cohort, as that cohort sees it. */
  within(
    { startsAt, endsAt }: Span,
    { id, centreId }: { id: string; centreId: string },
    instructorIds: readonly string[],
  ): Promise<Booking[]> {
    return this.tx.sql(BOOKINGS, [id, seatedStatuses, startsAt, endsAt, centreId, instructorIds]);
  }

  /** Waits until nobody else plans for these instructors, in these rooms, or for the people of this cohort. */
  async lock(cohortId: string, instructorIds: readonly string[], roomIds: readonly string[]): Promise<void> {
    const lock = (table: 'instructors' | 'rooms', ids: readonly string[]) =>
      this.tx.sql(`select 1 from ${table} where id = any($1) order by id for no key update`, [ids]);
    await lock('instructors', instructorIds);
    if (roomIds.length > 0) await lock('rooms', roomIds);
    await this.tx.sql(
      `select 1 from people where id in (select person_id from enrolments where cohort_id = $1 and status = any($2))
       order by id for no key update`,
      [cohortId, seatedStatuses],
    );
  }

  /** The instructors of a centre. */
  async instructorIdsOf(centreId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>('select id from instructors where centre_id = $1', [centreId]);
    return rows.map(({ id }) => id);
  }

  /** A room with sessions ahead of a cohort that has fewer seats than so many people need, or null. */
  async tooSmall(cohortId: string, people: number): Promise<{ roomName: string; seats: number } | null> {
    const [row] = await this.tx.sql<{ roomName: string; seats: number }>(
      `select r.name as "roomName", r.seats from training_sessions s join rooms r on r.id = s.room_id
       where s.cohort_id = $1 and not s.called_off and s.starts_at > $2 and r.seats < $3 order by r.seats limit 1`,
      [cohortId, this.tx.at, people],
    );
    return row ?? null;
  }
}
