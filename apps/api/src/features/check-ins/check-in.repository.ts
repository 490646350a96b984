import type { AttendanceStatus, EnrolmentStatus } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A session of a person's own training, and the place the person has in it. */
export interface OwnSession {
  sessionId: string;
  cohortId: string;
  centreId: string;
  enrolmentId: string;
  enrolmentStatus: EnrolmentStatus;
}

/** A training that a person is in now. */
export interface OwnTraining {
  enrolmentId: string;
  enrolmentStatus: EnrolmentStatus;
  cohortId: string;
  centreId: string;
}

const OWN = `select s.id as "sessionId", e.cohort_id as "cohortId", c.centre_id as "centreId", e.id as "enrolmentId",
    e.status as "enrolmentStatus"
  from enrolments e join cohorts c on c.id = e.cohort_id
    join training_sessions s on s.cohort_id = c.id and not s.called_off
  where e.person_id = $1`;

export class CheckInRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CheckInRepository {
    return new CheckInRepository(tx);
  }

  /** The place of a person in the cohort of a session. */
  async place(personId: string, sessionId: string): Promise<OwnSession | null> {
    const [row] = await this.tx.sql<OwnSession>(`${OWN} and s.id = $2`, [personId, sessionId]);
    return row ?? null;
  }

  /** The sessions of a person that take check-ins about now. */
  around(personId: string, opensMinutesBefore: number): Promise<OwnSession[]> {
    return this.tx.sql<OwnSession>(
      `${OWN} and e.status = 'active' and s.starts_at - make_interval(mins => $2) <= $3::timestamptz and s.ends_at >= $3
       order by s.starts_at`,
      [personId, opensMinutesBefore, this.tx.at],
    );
  }

  /** The trainings of a person that are planned or at work. */
  trainings(personId: string): Promise<OwnTraining[]> {
    return this.tx.sql<OwnTraining>(
      `select e.id as "enrolmentId", e.status as "enrolmentStatus", e.cohort_id as "cohortId", c.centre_id as "centreId"
       from enrolments e join cohorts c on c.id = e.cohort_id
       where e.person_id = $1 and e.status in ('enrolled', 'active')
         and c.status in ('confirmed', 'running', 'evaluating', 'amending')
       order by c.starts_on, c.id`,
      [personId],
    );
  }

  /** Who of the active people of a cohort checked in to a session, the latest first. */
  checkedIn(sessionId: string): Promise<{ fullName: string; at: string; status: AttendanceStatus | null }[]> {
    return this.tx.sql(
      `select p.full_name as "fullName", a.status,
         to_char(coalesce(a.device_at, a.recorded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from attendance_events a join enrolments e on e.id = a.enrolment_id join people p on p.id = e.person_id
       where a.session_id = $1 and a.origin = 'self_check_in' order by a.recorded_at desc, a.id desc`,
      [sessionId],
    );
  }

  /** How many people are expected in the sessions of a cohort. */
  async expected(cohortId: string): Promise<number> {
    const [row] = await this.tx.sql<{ count: number }>(
      `select count(*)::int as count from enrolments where cohort_id = $1 and status = 'active'`,
      [cohortId],
    );
    return row?.count ?? 0;
  }
}
