import type { Tx } from '../../database/transactions.ts';

/** A decision that did not lead to all that its publication leads to. */
export interface Unfinished {
  id: string;
  candidacyId: string;
  /** Whether no document ever waited for it. */
  bare: boolean;
  /** Whether its application is still open. */
  open: boolean;
}

/** Finds decisions that were published before all of it followed from a publication. */
export class UnfinishedRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): UnfinishedRepository {
    return new UnfinishedRepository(tx);
  }

  /** The next of them after a decision; their candidates are locked, and whoever somebody else decides of now is left out. */
  next(after: string, limit: number): Promise<Unfinished[]> {
    return this.tx.sql(
      `select each.* from (
         select d.id, d.candidacy_id as "candidacyId",
           o.closed_at is null and (d.outcome <> 'deferred' or d.appeal_id is not null) as open,
           d.outcome <> 'deferred' and d.units @> '[{"result": "K"}]'
             and not exists (select from certificates x where x.decision_id = d.id) as bare
         from certification_decisions d join candidacies k on k.id = d.candidacy_id
           join assessment_applications o on o.id = k.application_id
         where d.status = 'published' and d.id > $1
           and not exists (select from certification_decisions n where n.supersedes_id = d.id and n.status = 'published')
         ) each join candidacies c on c.id = each."candidacyId"
       where each.open or each.bare order by each.id limit $2 for update of c skip locked`,
      [after, limit],
    );
  }
}
