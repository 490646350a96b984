import { importsAtWork } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';
import { isIdle } from '../../database/work-lock.ts';
import { IMPORT_LOCK } from './carry-import.ts';

/** What is done with imports when nobody looks. */
export class ImportHousekeepingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ImportHousekeepingRepository {
    return new ImportHousekeepingRepository(tx);
  }

  /** Forgets what an import held but its own line: file, rows and progress. */
  async forgetContents(ids: readonly string[]): Promise<void> {
    for (const table of ['import_files', 'import_rows', 'import_progress'])
      await this.tx.sql(`delete from ${table} where import_id = any($1)`, [ids]);
  }

  /** Imports that ended, or were left lying, before an instant, and still hold their file. */
  async oldOnes(before: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select i.id from imports i where (exists (select from import_files f where f.import_id = i.id)
         or exists (select from import_rows r where r.import_id = i.id))
         and coalesce(i.undone_at, i.applied_at, i.requested_at) < $1
         and i.status not in (${literals(importsAtWork)}) limit 100`,
      [before],
    );
    return rows.map(({ id }) => id);
  }

  /** Imports at work whose job nobody has, since their worker was killed. */
  async abandoned(key: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select id from imports where status in (${literals(importsAtWork)}) and not exists
         (select from graphile_worker.jobs j where j.key = $1 || imports.id and j.locked_at is null)
         and ${isIdle(IMPORT_LOCK, 'imports.id')}`,
      [key],
    );
    return rows.map(({ id }) => id);
  }
}
