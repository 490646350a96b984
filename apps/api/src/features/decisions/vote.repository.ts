import type { Vote, VoteInput } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { isAccountBound } from '../assessors/declared-conflict.rules.ts';

/** A vote with the decision that it is about. */
export type VoteRow = Vote & { decisionId: string };

export class VoteRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): VoteRepository {
    return new VoteRepository(tx);
  }

  /** Writes votes beside those before them; the last one of a member counts. */
  async cast(votes: readonly VoteInput[], by: { accountId: string; fullName: string }): Promise<void> {
    for (const { decisionId, outcome, notYet, reason } of votes) {
      await this.tx.sql(
        `insert into panel_votes (id, decision_id, account_id, member_name, outcome, not_yet, reason, cast_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(), decisionId, by.accountId, by.fullName, outcome, JSON.stringify(notYet), reason, this.tx.at],
      );
    }
  }

  /** The votes that count of the decisions of a panel: the last one of each member. */
  ofPanel(panelId: string): Promise<VoteRow[]> {
    return this.tx.sql(
      `select distinct on (v.decision_id, v.account_id) v.decision_id as "decisionId", v.account_id as "accountId",
         v.member_name as "memberName", v.outcome, v.not_yet as "notYet", v.reason,
         to_char(v.cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "castAt",
         ${isAccountBound('v.account_id', 'c.person_id')} as recused
       from panel_votes v join certification_decisions d on d.id = v.decision_id
         join candidacies c on c.id = d.candidacy_id
       where d.panel_id = $1 order by v.decision_id, v.account_id, v.id desc`,
      [panelId],
    );
  }
}
