import type { MergeSide, MergeStatus, MergeStep } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';

/** A step about to be stored. */
export interface NewMergeStep {
  mergeCaseId: string;
  status: MergeStatus;
  by: { accountId: string; fullName: string };
  reason: string | null;
  /** What was re-pointed, and both records as they were. */
  merged?: { moved: Record<string, number>; before: readonly MergeSide[] };
}

/** The log of every case; a step is never changed. */
export class MergeStepRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MergeStepRepository {
    return new MergeStepRepository(tx);
  }

  async add({ mergeCaseId, status, by, reason, merged }: NewMergeStep): Promise<void> {
    await this.tx.sql(
      `insert into merge_steps (id, merge_case_id, status, at, by_id, by_name, reason, moved, before)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[newId(), mergeCaseId, status, this.tx.at, by.accountId, by.fullName, reason],
        ...[merged ? JSON.stringify(merged.moved) : null, merged ? JSON.stringify(merged.before) : null],
      ],
    );
  }

  /** The steps of a case, the first one first. */
  of(mergeCaseId: string): Promise<MergeStep[]> {
    return this.tx.sql<MergeStep>(
      `select status, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, by_name as "byName", reason,
         moved
       from merge_steps where merge_case_id = $1 order by id`,
      [mergeCaseId],
    );
  }

  /** Both records as they were before they became one. */
  async before(mergeCaseId: string): Promise<MergeSide[] | null> {
    const [row] = await this.tx.sql<{ before: MergeSide[] }>(
      'select before from merge_steps where merge_case_id = $1 and before is not null order by id desc limit 1',
      [mergeCaseId],
    );
    return row?.before ?? null;
  }
}
