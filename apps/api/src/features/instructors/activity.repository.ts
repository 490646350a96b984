import type { InstructorActivity, SettledActivity } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

const ACTIVITY = `
  select id, instructor_id as "instructorId", kind, title, provider, starts_on::text as "startsOn",
    ends_on::text as "endsOn", hours, status, evidence_id as "evidenceId", version
  from instructor_activities`;

export class ActivityRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ActivityRepository {
    return new ActivityRepository(tx);
  }

  /** The activities of an instructor, newest first. */
  of(instructorId: string): Promise<InstructorActivity[]> {
    return this.tx.sql(`${ACTIVITY} where instructor_id = $1 order by starts_on desc, id desc limit 500`, [
      instructorId,
    ]);
  }

  async lock(instructorId: string, id: string): Promise<InstructorActivity | null> {
    const values = [instructorId, id];
    const [row] = await this.tx.sql<InstructorActivity>(
      `${ACTIVITY} where instructor_id = $1 and id = $2 for update`,
      values,
    );
    return row ?? null;
  }

  async insert(activity: InstructorActivity): Promise<void> {
    const { id, instructorId, kind, title, provider, startsOn, endsOn, hours, status, evidenceId, version } = activity;
    await this.tx.sql(
      `insert into instructor_activities
         (id, instructor_id, kind, title, provider, starts_on, ends_on, hours, status, evidence_id, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, instructorId, kind, title, provider, startsOn, endsOn, hours, status, evidenceId, version],
    );
  }

  async settle(id: string, { status, hours, evidenceId }: SettledActivity): Promise<void> {
    await this.tx.sql(
      'update instructor_activities set status = $2, hours = $3, evidence_id = $4, version = version + 1 where id = $1',
      [id, status, hours, evidenceId],
    );
  }
}
