import type { AssessorReport, CandidateFeedback, NewCandidateFeedback, Recommendation } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** Recommendations, feedback and reports: each for ever as it was made. */
export class RecommendationRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RecommendationRepository {
    return new RecommendationRepository(tx);
  }

  /** The recommendations of some candidates, the first one first; the last of each counts. */
  of(candidacyIds: readonly string[]): Promise<Recommendation[]> {
    return this.tx.sql(
      `select id, candidacy_id as "candidacyId", outcome, note, units, next_steps as "nextSteps",
         supersedes_id as "supersedesId", reason, by_id as "byId", by_name as "byName", ${isoColumn('made_at')} as "madeAt"
       from recommendations where candidacy_id = any($1) order by id`,
      [candidacyIds],
    );
  }

  async insert(one: Recommendation): Promise<void> {
    await this.tx.sql(
      `insert into recommendations (id, candidacy_id, outcome, note, units, next_steps, supersedes_id, reason, by_id,
         by_name, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[one.id, one.candidacyId, one.outcome, one.note, JSON.stringify(one.units), JSON.stringify(one.nextSteps)],
        ...[one.supersedesId, one.reason, one.byId, one.byName, one.madeAt],
      ],
    );
  }

  async feedback(candidacyId: string): Promise<CandidateFeedback | null> {
    const [row] = await this.tx.sql<CandidateFeedback>(
      `select answers, comment, ${isoColumn('given_at')} as "givenAt" from candidate_feedback where candidacy_id = $1`,
      [candidacyId],
    );
    return row ?? null;
  }

  async giveFeedback(candidacyId: string, { answers, comment }: NewCandidateFeedback): Promise<void> {
    await this.tx.sql(
      'insert into candidate_feedback (candidacy_id, answers, comment, given_at) values ($1, $2, $3, $4)',
      [candidacyId, JSON.stringify(answers), comment ?? null, this.tx.at],
    );
  }

  /** The reports of a session, the first one first. */
  reports(sessionId: string): Promise<AssessorReport[]> {
    return this.tx.sql(
      `select id, process, objections, suggestions, by_id as "byId", by_name as "byName",
         ${isoColumn('made_at')} as "madeAt"
       from assessor_reports where session_id = $1 order by id`,
      [sessionId],
    );
  }

  async report(sessionId: string, { id, process, objections, suggestions, byId, byName }: AssessorReport) {
    await this.tx.sql(
      `insert into assessor_reports (id, session_id, process, objections, suggestions, by_id, by_name, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, sessionId, process, objections, suggestions, byId, byName, this.tx.at],
    );
  }
}
