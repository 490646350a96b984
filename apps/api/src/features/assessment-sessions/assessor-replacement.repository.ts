import type { AgreementChange, AssessorReplacement } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';
import { agreementRound } from './agreement-round.rules.ts';

/** Who assesses a candidate in whose place. */
interface Replaced extends Pick<AssessorReplacement, 'candidacyId' | 'cause' | 'reason'> {
  fromAssessorId: string;
  toAssessorId: string;
}

/** The agreement of a candidacy as it is signed so far. */
interface SignedSoFar {
  round: number;
  signatures: AgreementChange['signatures'];
}

/** Assessors in the place of others, and the agreements that ended with it; never changed. */
export class AssessorReplacementRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessorReplacementRepository {
    return new AssessorReplacementRepository(tx);
  }

  /** Keeps who takes whose place, and which agreement ends with it. */
  async insert(replaced: Replaced, supersededRound: number | null, by: { id: string; name: string }): Promise<void> {
    const { candidacyId, fromAssessorId, toAssessorId, cause, reason } = replaced;
    await this.tx.sql(
      `insert into assessor_replacements (id, candidacy_id, from_assessor_id, to_assessor_id, cause, reason,
         superseded_round, by_id, by_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[newId(), candidacyId, fromAssessorId, toAssessorId, cause, reason],
        ...[supersededRound, by.id, by.name, this.tx.at],
      ],
    );
  }

  /** Who has signed the agreement that is in force, and which one that is. */
  async signed(candidacyId: string): Promise<SignedSoFar> {
    const [row] = await this.tx.sql<SignedSoFar>(
      `select k.round, coalesce((select jsonb_agg(jsonb_build_object('by', g.by, 'accountId', g.account_id))
         from agreement_signatures g where g.candidacy_id = k.id and g.round = k.round), '[]') as signatures
       from (select c.id, ${agreementRound('c')} as round from candidacies c where c.id = $1) k`,
      [candidacyId],
    );
    return row ?? { round: 1, signatures: [] };
  }

  /** The replacements in a session, the first one first. */
  ofSession(sessionId: string): Promise<AssessorReplacement[]> {
    return this.tx.sql(
      `select r.candidacy_id as "candidacyId", p.full_name as "fullName", f.full_name as "fromName",
         t.full_name as "toName", r.cause, r.reason, ${isoColumn('r.at')} as at
       from assessor_replacements r join candidacies c on c.id = r.candidacy_id join people p on p.id = c.person_id
         join assessor_profiles fa on fa.id = r.from_assessor_id join people f on f.id = fa.person_id
         join assessor_profiles ta on ta.id = r.to_assessor_id join people t on t.id = ta.person_id
       where c.session_id = $1 order by r.id`,
      [sessionId],
    );
  }
}
