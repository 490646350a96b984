import { reading } from '../../database/reading.ts';
import type { Tx } from '../../database/transactions.ts';
import { type NewTrainingSessionRow, type TrainingSessionRow, trainingSessionTable } from './training-session.table.ts';

const OF_COHORT = reading(
  trainingSessionTable,
  'where t.cohort_id = $1 and not t.called_off order by t.starts_at, t.id',
);

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
    return this.tx.rows<TrainingSessionRow>(OF_COHORT, [cohortId]);
  }

  async insert(session: NewTrainingSessionRow): Promise<void> {
    await this.tx.table(trainingSessionTable).insert(session);
  }

  async save({ id, ...session }: NewTrainingSessionRow): Promise<void> {
    await this.tx.table(trainingSessionTable).update({ id }, session);
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
