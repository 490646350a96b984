import type { AssessmentReview } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** Reviews and validations of sessions: each for ever as it was recorded. */
export class AssessmentReviewRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessmentReviewRepository {
    return new AssessmentReviewRepository(tx);
  }

  /** The reviews of a session, the latest first. */
  of(sessionId: string): Promise<AssessmentReview[]> {
    return this.tx.sql(
      `select id, said, by_id as "byId", by_name as "byName", ${isoColumn('made_at')} as "madeAt"
       from assessment_reviews where session_id = $1 order by made_at desc, id desc`,
      [sessionId],
    );
  }

  async insert(sessionId: string, { id, said, byId, byName, madeAt }: AssessmentReview): Promise<void> {
    await this.tx.sql(
      `insert into assessment_reviews (id, session_id, kind, said, by_id, by_name, made_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, sessionId, said.kind, JSON.stringify(said), byId, byName, madeAt],
    );
  }

  /** The name of a session, and how many of its candidates were recommended. */
  async session(sessionId: string): Promise<{ title: string; recommended: number } | null> {
    const [row] = await this.tx.sql<{ title: string; recommended: number }>(
      `select s.title, (select count(distinct r.candidacy_id)::int from recommendations r
         join candidacies c on c.id = r.candidacy_id where c.session_id = s.id) as recommended
       from assessment_sessions s where s.id = $1`,
      [sessionId],
    );
    return row ?? null;
  }
}
