import type { ApplicationEvidence, CheckMark } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** An evidence with the file it is. */
export type EvidenceRow = ApplicationEvidence & { fileId: string };

const EVIDENCE = `
  select e.id, e.kind, e.requirement, f.type, e.checked, e.remark, e.added_at as "addedAt", e.added_by as "addedBy",
    e.file_id as "fileId"
  from application_evidence e join assessment_files f on f.id = e.file_id`;

export class ApplicationEvidenceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ApplicationEvidenceRepository {
    return new ApplicationEvidenceRepository(tx);
  }

  /** The evidence that stands, in the order in which it was added; what was taken back only where it was submitted. */
  of(applicationId: string): Promise<EvidenceRow[]> {
    return this.tx.sql(`${EVIDENCE} where e.application_id = $1 and e.removed_at is null order by e.added_at, e.id`, [
      applicationId,
    ]);
  }

  async find(applicationId: string, id: string): Promise<EvidenceRow | null> {
    const [row] = await this.tx.sql<EvidenceRow>(`${EVIDENCE} where e.application_id = $1 and e.id = $2`, [
      applicationId,
      id,
    ]);
    return row ?? null;
  }

  async insert(applicationId: string, { id, kind, requirement, fileId, addedBy }: EvidenceRow): Promise<void> {
    await this.tx.sql(
      `insert into application_evidence (id, application_id, kind, requirement, file_id, added_at, added_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, applicationId, kind, requirement, fileId, this.tx.at, addedBy],
    );
  }

  /** Takes an evidence back: it stands no longer behind the application, and what was submitted still names it. */
  async remove(id: string): Promise<void> {
    await this.tx.sql('update application_evidence set removed_at = $2 where id = $1', [id, this.tx.at]);
  }

  async check(id: string, mark: CheckMark, remark: string | null): Promise<void> {
    await this.tx.sql('update application_evidence set checked = $2, remark = $3 where id = $1', [id, mark, remark]);
  }
}
