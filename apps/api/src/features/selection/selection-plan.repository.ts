import { type Eligibility, openToAll, type SelectionCriterion, type SelectionPlan } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

type Stored = Pick<SelectionPlan, 'version' | 'criteria' | 'passMark'> & { eligibility: Eligibility };

const PLAN = `
  select version, criteria, eligibility, pass_mark as "passMark" from selection_plans
  where cohort_id = $1 order by version desc limit 1`;

export class SelectionPlanRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SelectionPlanRepository {
    return new SelectionPlanRepository(tx);
  }

  /** The plan of a cohort in force; one without has version 0, asks nothing and weighs nothing. */
  async of(cohortId: string): Promise<SelectionPlan> {
    const [stored] = await this.tx.sql<Stored>(PLAN, [cohortId]);
    const plan = stored ?? { version: 0, criteria: [], eligibility: openToAll, passMark: 0 };
    const [scored] = await this.tx.sql(
      'select from selection_scores s join enrolments e on e.id = s.enrolment_id where e.cohort_id = $1 limit 1',
      [cohortId],
    );
    const [announced] = await this.tx.sql<{ at: string }>(
      'select announced_at as at from selection_announcements where cohort_id = $1',
      [cohortId],
    );
    return { ...plan, cohortId, fixed: scored !== undefined, announcedAt: announced?.at ?? null };
  }

  /** Writes a new version of the plan beside those before it. */
  async append(
    { cohortId, version, criteria, eligibility, passMark }: Omit<SelectionPlan, 'fixed' | 'announcedAt'>,
    byId: string,
  ): Promise<void> {
    await this.tx.sql(
      `insert into selection_plans (cohort_id, version, criteria, eligibility, pass_mark, decided_by_id, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [cohortId, version, JSON.stringify(criteria), JSON.stringify(eligibility), passMark, byId, this.tx.at],
    );
  }

  /** Notes that a result was announced, by which plan and by whom. */
  async announce(cohortId: string, planVersion: number, byId: string): Promise<void> {
    await this.tx.sql(
      `insert into selection_announcements (cohort_id, plan_version, announced_by_id, announced_at) values ($1, $2, $3, $4)`,
      [cohortId, planVersion, byId, this.tx.at],
    );
  }

  /** The scores of a cohort's applicants, by enrolment and criterion. */
  async scores(cohortId: string): Promise<Map<string, Record<string, number>>> {
    const rows = await this.tx.sql<{ enrolmentId: string; scores: Record<string, number> }>(
      `select s.enrolment_id as "enrolmentId", jsonb_object_agg(s.criterion, s.score) as scores
       from selection_scores s join enrolments e on e.id = s.enrolment_id where e.cohort_id = $1 group by s.enrolment_id`,
      [cohortId],
    );
    return new Map(rows.map(({ enrolmentId, scores }) => [enrolmentId, scores]));
  }

  /** Gives one score, or takes it back. */
  async score(
    {
      enrolmentId,
      criterion,
      score,
    }: { enrolmentId: string; criterion: SelectionCriterion['key']; score: number | null },
    byId: string,
  ): Promise<void> {
    if (score === null) {
      await this.tx.sql('delete from selection_scores where enrolment_id = $1 and criterion = $2', [
        enrolmentId,
        criterion,
      ]);
      return;
    }
    await this.tx.sql(
      `insert into selection_scores (enrolment_id, criterion, score, scored_by_id, scored_at) values ($1, $2, $3, $4, $5)
       on conflict (enrolment_id, criterion) do update set score = excluded.score, scored_by_id = excluded.scored_by_id,
         scored_at = excluded.scored_at`,
      [enrolmentId, criterion, score, byId, this.tx.at],
    );
  }
}
