import type { AssessorReplacement } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** Who assesses a candidate in whose place. */
interface Replaced {
  candidacyId: string;
  fromAssessorId: string;
  toAssessorId: string;
}

/** Assessors in the place of those who declared a conflict; never changed. */
export class AssessorReplacementRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessorReplacementRepository {
    return new AssessorReplacementRepository(tx);
  }

  async insert({ candidacyId, fromAssessorId, toAssessorId }: Replaced, by: { id: string; name: string }) {
    await this.tx.sql(
      `insert into assessor_replacements (id, candidacy_id, from_assessor_id, to_assessor_id, by_id, by_name, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), candidacyId, fromAssessorId, toAssessorId, by.id, by.name, this.tx.at],
    );
  }

  /** The replacements in a session, the first one first. */
  ofSession(sessionId: string): Promise<AssessorReplacement[]> {
    return this.tx.sql(
      `select r.candidacy_id as "candidacyId", p.full_name as "fullName", f.full_name as "fromName",
         t.full_name as "toName", ${isoColumn('r.at')} as at
       from assessor_replacements r join candidacies c on c.id = r.candidacy_id join people p on p.id = c.person_id
         join assessor_profiles fa on fa.id = r.from_assessor_id join people f on f.id = fa.person_id
         join assessor_profiles ta on ta.id = r.to_assessor_id join people t on t.id = ta.person_id
       where c.session_id = $1 order by r.id`,
      [sessionId],
    );
  }
}
