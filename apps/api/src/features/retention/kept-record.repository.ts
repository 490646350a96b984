import type { KeptRecord } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** Whose data at which issuer. */
interface Held {
  personId: string;
  centreId: string | null;
  bodyId: string | null;
}

const ENROLLED = `enrolments e join cohorts c on c.id = e.cohort_id where e.person_id = $1 and c.centre_id = $2`;

const COUNTS = `select
  (select count(*)::int from certificates where person_id = $1 and coalesce(centre_id, body_id) in ($2, $3)) as certificates,
  (select count(*)::int from ${ENROLLED}) as training_records,
  (select count(*)::int from candidacies k join assessment_applications a on a.id = k.application_id
    where k.person_id = $1 and a.body_id = $3) as judgements,
  (select count(*)::int from paper_sheets s where s.content_sealed is not null
    and s.cohort_id in (select c.id from ${ENROLLED})) as paper_sheets,
  (select count(*)::int from data_requests where person_id = $1 and coalesce(centre_id, body_id) in ($2, $3)) as requests,
  1 as audit_trail`;

/** Counts what has no end. */
export class KeptRecordRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): KeptRecordRepository {
    return new KeptRecordRepository(tx);
  }

  /** How many records of each kind without an end an issuer has of a person; the trail is one, however long. */
  async count({ personId, centreId, bodyId }: Held): Promise<Record<KeptRecord, number>> {
    const [row] = await this.tx.sql<Record<KeptRecord, number>>(COUNTS, [personId, centreId, bodyId]);
    if (!row) throw new Error('counting answers a row');
    return row;
  }
}
