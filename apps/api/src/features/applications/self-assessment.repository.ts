import type { AssessmentPlan, SelfAssessment } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** Who did something. */
interface By {
  id: string;
  name: string;
}

export class SelfAssessmentRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SelfAssessmentRepository {
    return new SelfAssessmentRepository(tx);
  }

  async find(applicationId: string): Promise<SelfAssessment | null> {
    const [row] = await this.tx.sql<SelfAssessment>(
      `select answers, signed_at as "signedAt", reviewed_at as "reviewedAt", reviewed_by_name as "reviewedByName", outcome,
         remark from self_assessments where application_id = $1`,
      [applicationId],
    );
    return row ?? null;
  }

  async sign(applicationId: string, answers: SelfAssessment['answers']): Promise<void> {
    await this.tx.sql('insert into self_assessments (application_id, answers, signed_at) values ($1, $2, $3)', [
      applicationId,
      JSON.stringify(answers),
      this.tx.at,
    ]);
  }

  async review(applicationId: string, { outcome, remark }: Pick<SelfAssessment, 'outcome' | 'remark'>, by: By) {
    await this.tx.sql(
      `update self_assessments set outcome = $2, remark = $3, reviewed_at = $4, reviewed_by_id = $5, reviewed_by_name = $6
       where application_id = $1`,
      [applicationId, outcome, remark, this.tx.at, by.id, by.name],
    );
  }

  /** The plan of an application (MAPA), or null where nobody planned yet. */
  async plan(applicationId: string): Promise<AssessmentPlan | null> {
    const [row] = await this.tx.sql<AssessmentPlan>(
      `select criteria, note, approved_at as "approvedAt", approved_by_name as "approvedByName"
       from assessment_plans where application_id = $1`,
      [applicationId],
    );
    return row ?? null;
  }

  async savePlan(applicationId: string, { criteria, note }: AssessmentPlan, approvedBy: By | null): Promise<void> {
    await this.tx.sql(
      `insert into assessment_plans (application_id, criteria, note, approved_at, approved_by_id, approved_by_name)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (application_id) do update set criteria = excluded.criteria, note = excluded.note,
         approved_at = excluded.approved_at, approved_by_id = excluded.approved_by_id,
         approved_by_name = excluded.approved_by_name`,
      [
        applicationId,
        JSON.stringify(criteria),
        note,
        approvedBy && this.tx.at,
        approvedBy?.id ?? null,
        approvedBy?.name ?? null,
      ],
    );
  }
}
