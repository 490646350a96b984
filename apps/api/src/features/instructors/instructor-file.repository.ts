import { DomainError } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A photo or PDF that shows a qualification or an activity; its content is sealed. */
export interface InstructorFileRow {
  id: string;
  instructorId: string;
  type: 'image/jpeg' | 'application/pdf';
  contentSealed: Buffer;
  sha256: string;
}

export class InstructorFileRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): InstructorFileRepository {
    return new InstructorFileRepository(tx);
  }

  async insert({ id, instructorId, type, contentSealed, sha256 }: InstructorFileRow, addedBy: string): Promise<void> {
    await this.tx.sql(
      `insert into instructor_files (id, instructor_id, type, content_sealed, sha256, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, instructorId, type, contentSealed, sha256, addedBy, this.tx.at],
    );
  }

  async find(instructorId: string, id: string): Promise<InstructorFileRow | null> {
    const [row] = await this.tx.sql<InstructorFileRow>(
      `select id, instructor_id as "instructorId", type, content_sealed as "contentSealed", sha256
       from instructor_files where instructor_id = $1 and id = $2`,
      [instructorId, id],
    );
    return row ?? null;
  }

  /** Refuses with `instructor.file_not_found` a file that is not of this instructor. */
  async assertOf(instructorId: string, id: string): Promise<void> {
    const rows = await this.tx.sql('select 1 from instructor_files where instructor_id = $1 and id = $2', [
      instructorId,
      id,
    ]);
    if (rows.length === 0) throw new DomainError('instructor.file_not_found');
  }
}
