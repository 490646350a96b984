import type { MyDecision } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** An own decision with the window of its scheme. */
export type MyDecisionRow = Omit<MyDecision, 'reassessment'> & { reassessmentDays: number };

export class MyDecisionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MyDecisionRepository {
    return new MyDecisionRepository(tx);
  }

  /** The published decisions about a person; a claim card opens those of the certification body that gave it, or of its centre's own one. */
  ofPerson(personId: string, issuerIds: readonly string[] | null): Promise<MyDecisionRow[]> {
    return this.tx.sql(
      `select d.id, d.candidacy_id as "candidacyId", k.title as "schemeTitle", b.name as "bodyName", d.outcome, d.units,
         to_char(d.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt",
         exists (select from certification_decisions n where n.supersedes_id = d.id and n.status = 'published') as superseded,
         v.reassessment_days as "reassessmentDays"
       from certification_decisions d join candidacies c on c.id = d.candidacy_id
         join assessment_sessions s on s.id = c.session_id join certification_bodies b on b.id = s.body_id
         join scheme_versions v on v.id = s.scheme_version_id join certification_schemes k on k.id = v.scheme_id
       where c.person_id = $1 and d.status = 'published' and ($2::uuid[] is null or b.id = any($2) or b.centre_id = any($2))
       order by d.published_at desc, d.id desc`,
      [personId, issuerIds],
    );
  }
}
