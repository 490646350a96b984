import type { AssessmentEvidence, EvidenceMark, NewEvidence } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** Who made or marked something. */
export interface By {
  id: string;
  name: string;
}

/** A photo, sound or document as it is kept. */
export interface EvidenceFile {
  type: string;
  sealed: Buffer;
  sha256: string;
}

const EVIDENCE = `
  select e.id, e.candidacy_id as "candidacyId", e.kind, e.method, e.criteria, e.file, e.note,
    exists (select from evidence_files f where f.evidence_id = e.id) as "fileArrived",
    ${isoColumn('e.made_at')} as "madeAt", ${isoColumn('e.recorded_at')} as "recordedAt", e.late, e.by_id as "byId",
    e.by_name as "byName", m.valid, m.authentic, m.current, m.sufficient, m.by_name as "markedByName",
    ${isoColumn('m.at')} as "markedAt"
  from assessment_evidence e
    join lateral (select * from evidence_marks k where k.evidence_id = e.id order by k.id desc limit 1) m on true`;

/** Evidence, for ever as it was made, and what was found of it, of which the last word counts. */
export class EvidenceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): EvidenceRepository {
    return new EvidenceRepository(tx);
  }

  async find(id: string): Promise<AssessmentEvidence | null> {
    const [row] = await this.tx.sql<AssessmentEvidence>(`${EVIDENCE} where e.id = $1`, [id]);
    return row ?? null;
  }

  /** The evidence of some candidates, in the order in which it was made. */
  of(candidacyIds: readonly string[]): Promise<AssessmentEvidence[]> {
    return this.tx.sql(`${EVIDENCE} where e.candidacy_id = any($1) order by e.made_at, e.id`, [candidacyIds]);
  }

  async insert(evidence: NewEvidence, late: boolean, by: By): Promise<void> {
    const { id, candidacyId, kind, method, criteria, file, note, madeAt, deviceId } = evidence;
    await this.tx.sql(
      `insert into assessment_evidence (id, candidacy_id, kind, method, criteria, file, note, made_at, device_id,
         recorded_at, late, by_id, by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[id, candidacyId, kind, method, criteria, file, note ?? null, madeAt, deviceId ?? null],
        ...[this.tx.at, late, by.id, by.name],
      ],
    );
  }

  async mark(markId: string, evidenceId: string, marks: EvidenceMark, by: By): Promise<void> {
    const { valid, authentic, current, sufficient } = marks;
    await this.tx.sql(
      `insert into evidence_marks (id, evidence_id, valid, authentic, current, sufficient, by_id, by_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [markId, evidenceId, valid, authentic, current, sufficient, by.id, by.name, this.tx.at],
    );
  }

  async keepFile(evidenceId: string, { type, sealed, sha256 }: EvidenceFile): Promise<void> {
    await this.tx.sql(
      `insert into evidence_files (evidence_id, type, sealed, sha256, added_at) values ($1, $2, $3, $4, $5)
       on conflict (evidence_id) do nothing`,
      [evidenceId, type, sealed, sha256, this.tx.at],
    );
  }

  async file(evidenceId: string): Promise<EvidenceFile | null> {
    const [row] = await this.tx.sql<EvidenceFile>(
      'select type, sealed, sha256 from evidence_files where evidence_id = $1 and sealed is not null',
      [evidenceId],
    );
    return row ?? null;
  }
}
