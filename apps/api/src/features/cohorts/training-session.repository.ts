import { type Span, seatedStatuses } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { type NewTrainingSessionRow, type TrainingSessionRow, trainingSessionTable } from './training-session.table.ts';

/** A session that takes the same time, and whose time it takes. */
export interface Clash extends Span {
  kind: 'cohort' | 'instructor' | 'trainee';
  cohortTitle: string;
}

const CLASHES = `
  select case when s.cohort_id = $1 then 'cohort' when s.instructor_id = $2 then 'instructor' else 'trainee' end as kind,
    s.starts_at as "startsAt", s.ends_at as "endsAt", c.title as "cohortTitle"
  from training_sessions s join cohorts c on c.id = s.cohort_id
  where not s.called_off and tstzrange(s.starts_at, s.ends_at) && tstzrange($3, $4)
    and (s.cohort_id = $1 or s.instructor_id = $2 or s.cohort_id in (
      select other.cohort_id from enrolments own join enrolments other on other.person_id = own.person_id
      where own.cohort_id = $1 and own.status = any($5) and other.status = any($5)))
  order by 1, s.starts_at limit 1`;

export class TrainingSessionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TrainingSessionRepository {
    return new TrainingSessionRepository(tx);
  }

  find(cohortId: string, id: string): Promise<TrainingSessionRow | null> {
    return this.tx.table(trainingSessionTable).findOneBy({ cohortId, id, calledOff: false });
  }

  /** The sessions of a cohort, by time. */
  of(cohortId: string): Promise<TrainingSessionRow[]> {
    const order = { startsAt: 'ASC', id: 'ASC' } as const;
    return this.tx.table(trainingSessionTable).find({ where: { cohortId, calledOff: false }, order });
  }

  /** Waits until nobody else plans for this instructor or for the people of this cohort, and lets nobody until the end. */
  async lockPeople(cohortId: string, instructorId: string): Promise<void> {
    await this.tx.sql('select 1 from instructors where id = $1 for no key update', [instructorId]);
    await this.tx.sql(
      `select 1 from people where id in (select person_id from enrolments where cohort_id = $1 and status = any($2))
       order by id for no key update`,
      [cohortId, seatedStatuses],
    );
  }

  /** The first session that stands against a new one: the cohort's own, the instructor's, or one of its people's (rule 16). */
  async clash({ cohortId, instructorId, startsAt, endsAt }: NewTrainingSessionRow): Promise<Clash | null> {
    const values = [cohortId, instructorId, startsAt, endsAt, seatedStatuses];
    return (await this.tx.sql<Clash>(CLASHES, values))[0] ?? null;
  }

  async insert(session: NewTrainingSessionRow): Promise<void> {
    await this.tx.table(trainingSessionTable).insert(session);
  }

  /** Whether attendance was ever stated in a session, or another one makes up for it. */
  async isUsed(id: string): Promise<boolean> {
    const [found] = await this.tx.sql<{ used: boolean }>(
      `select exists (select from attendance_events where session_id = $1)
         or exists (select from excuses where session_id = $1)
         or exists (select from training_sessions where make_up_for_id = $1) as used`,
      [id],
    );
    return found?.used ?? false;
  }

  async remove(id: string): Promise<void> {
    await this.tx.table(trainingSessionTable).delete({ id });
  }

  /** Frees the time of a cancelled cohort's sessions that have not begun. */
  async callOff(cohortId: string): Promise<void> {
    await this.tx.sql('update training_sessions set called_off = true where cohort_id = $1 and starts_at > $2', [
      cohortId,
      this.tx.at,
    ]);
  }
}
