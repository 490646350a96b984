import type { ExcuseStatus } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** An excuse as stored, with what its views say of person and session; the file stays where it is. */
export interface ExcuseRow {
  id: string;
  cohortId: string;
  sessionId: string;
  sessionStartsAt: string;
  enrolmentId: string;
  personId: string;
  centreId: string;
  fullName: string;
  reason: string;
  hasFile: boolean;
  status: ExcuseStatus;
  askedAt: string;
  decidedAt: string | null;
  decidedByName: string | null;
  answer: string | null;
}

/** An excuse about to be stored. */
export type NewExcuseRow = Pick<ExcuseRow, 'id' | 'cohortId' | 'sessionId' | 'enrolmentId' | 'reason'>;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const EXCUSE = `
  select x.id, x.cohort_id as "cohortId", x.session_id as "sessionId", ${iso('s.starts_at')} as "sessionStartsAt",
    x.enrolment_id as "enrolmentId", e.person_id as "personId", c.centre_id as "centreId", p.full_name as "fullName",
    x.reason, x.file_sealed is not null as "hasFile", x.status, ${iso('x.asked_at')} as "askedAt",
    ${iso('x.decided_at')} as "decidedAt", x.decided_by_name as "decidedByName", x.answer
  from excuses x join training_sessions s on s.id = x.session_id join enrolments e on e.id = x.enrolment_id
    join people p on p.id = e.person_id join cohorts c on c.id = x.cohort_id`;

export class ExcuseRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ExcuseRepository {
    return new ExcuseRepository(tx);
  }

  async insert({ id, cohortId, sessionId, enrolmentId, reason }: NewExcuseRow): Promise<void> {
    await this.tx.sql(
      `insert into excuses (id, cohort_id, session_id, enrolment_id, reason, status, asked_at)
       values ($1, $2, $3, $4, $5, 'asked', $6)`,
      [id, cohortId, sessionId, enrolmentId, reason, this.tx.at],
    );
  }

  async find(id: string): Promise<ExcuseRow | null> {
    const [row] = await this.tx.sql<ExcuseRow>(`${EXCUSE} where x.id = $1`, [id]);
    return row ?? null;
  }

  /** The excuse, locked until the transaction ends. */
  async lock(id: string): Promise<ExcuseRow | null> {
    const [row] = await this.tx.sql<ExcuseRow>(`${EXCUSE} where x.id = $1 for update of x`, [id]);
    return row ?? null;
  }

  /** The excuses of a cohort, those that wait first, then the latest. */
  ofCohort(cohortId: string, status: ExcuseStatus | null): Promise<ExcuseRow[]> {
    return this.tx.sql<ExcuseRow>(
      `${EXCUSE} where x.cohort_id = $1 and ($2::text is null or x.status = $2)
       order by x.status <> 'asked', x.asked_at desc, x.id limit 500`,
      [cohortId, status],
    );
  }

  /** The excuses that wait in some cohorts, the longest first. */
  waitingIn(cohortIds: readonly string[]): Promise<ExcuseRow[]> {
    return this.tx.sql<ExcuseRow>(
      `${EXCUSE} where x.cohort_id = any($1) and x.status = 'asked' order by x.asked_at, x.id limit 50`,
      [cohortIds],
    );
  }

  /** What one trainee of a cohort asked, the first one first. */
  ofEnrolment(enrolmentId: string): Promise<ExcuseRow[]> {
    return this.tx.sql<ExcuseRow>(`${EXCUSE} where x.enrolment_id = $1 order by x.asked_at, x.id`, [enrolmentId]);
  }

  async keepFile(id: string, sealed: Buffer): Promise<void> {
    await this.tx.sql('update excuses set file_sealed = $2 where id = $1', [id, sealed]);
  }

  async fileOf(id: string): Promise<Buffer | null> {
    const [row] = await this.tx.sql<{ file: Buffer | null }>('select file_sealed as file from excuses where id = $1', [
      id,
    ]);
    return row?.file ?? null;
  }

  async decide(id: string, status: ExcuseStatus, byName: string | null, answer: string | null): Promise<void> {
    await this.tx.sql(
      'update excuses set status = $2, decided_at = $3, decided_by_name = $4, answer = $5 where id = $1',
      [id, status, this.tx.at, byName, answer],
    );
  }
}
