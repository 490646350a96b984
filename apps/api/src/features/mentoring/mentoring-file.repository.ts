import type { Tx } from '../../database/transactions.ts';

/** A photo or PDF as kept. */
export interface MentoringFileRow {
  id: string;
  mentorshipId: string;
  type: 'image/jpeg' | 'application/pdf';
  content: Buffer;
  sha256: string;
  /** The visit whose photo it is; null where a report names it. */
  visitId: string | null;
}

export class MentoringFileRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MentoringFileRepository {
    return new MentoringFileRepository(tx);
  }

  async insert({ id, mentorshipId, type, content, sha256, visitId }: MentoringFileRow, addedBy: string): Promise<void> {
    await this.tx.sql(
      `insert into mentoring_files (id, mentorship_id, type, content, sha256, visit_id, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, mentorshipId, type, content, sha256, visitId, addedBy, this.tx.at],
    );
  }

  /** The visit and mentorship that a file of any mentorship is behind; null where the id is free. */
  async placeOf(id: string): Promise<Pick<MentoringFileRow, 'mentorshipId' | 'visitId'> | null> {
    const [row] = await this.tx.sql<Pick<MentoringFileRow, 'mentorshipId' | 'visitId'>>(
      'select mentorship_id as "mentorshipId", visit_id as "visitId" from mentoring_files where id = $1',
      [id],
    );
    return row ?? null;
  }

  async find(mentorshipId: string, id: string): Promise<MentoringFileRow | null> {
    const [row] = await this.tx.sql<MentoringFileRow>(
      `select id, mentorship_id as "mentorshipId", type, content, sha256, visit_id as "visitId" from mentoring_files
       where mentorship_id = $1 and id = $2 and content is not null`,
      [mentorshipId, id],
    );
    return row ?? null;
  }

  /** How many of these files the mentorship has. */
  async count(mentorshipId: string, ids: readonly string[]): Promise<number> {
    const [row] = await this.tx.sql<{ count: number }>(
      'select count(*)::int as count from mentoring_files where mentorship_id = $1 and id = any($2)',
      [mentorshipId, ids],
    );
    return row?.count ?? 0;
  }
}
