import type { Tx } from '../../database/transactions.ts';
import type { LogEntry } from './log-entry.ts';

const LOCK = 4_071_953;

/** What opens the mark of a certificate's file to whoever asks for its proof. */
export interface OpenedEntry extends LogEntry {
  leafIndex: number;
  salt: Buffer;
  writtenBy: string;
  record: string;
}

const COLUMNS = 'table_name as "tableName", row_id as "rowId", digest, leaf_index as "leafIndex"';

export class LogEntryRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): LogEntryRepository {
    return new LogEntryRepository(tx);
  }

  /** One process at a time lets the log grow. */
  async lock(): Promise<void> {
    await this.tx.sql('select pg_advisory_xact_lock($1)', [LOCK]);
  }

  /** How many entries have their place. */
  async placed(): Promise<number> {
    const [row] = await this.tx.sql<{ placed: number }>(
      'select coalesce(max(leaf_index) + 1, 0) as placed from log_entries',
    );
    return row?.placed ?? 0;
  }

  /** How many entries wait for theirs. */
  async waiting(): Promise<number> {
    const [row] = await this.tx.sql<{ waiting: number }>(
      'select count(*)::int as waiting from log_entries where leaf_index is null',
    );
    return row?.waiting ?? 0;
  }

  /** Gives entries that wait the next places, those written first before the others; answers how many. */
  async place(first: number, atMost: number): Promise<number> {
    const [row] = await this.tx.sql<{ count: number }>(
      `with waiting as (select sequence from log_entries where leaf_index is null order by sequence limit $2),
         next as (select sequence, $1::bigint + row_number() over (order by sequence) - 1 as place from waiting),
         given as (update log_entries e set leaf_index = next.place from next where e.sequence = next.sequence returning 1)
       select count(*)::int as count from given`,
      [first, atMost],
    );
    return row?.count ?? 0;
  }

  /** The entries from one place up to, not including, another. */
  between(from: number, to: number): Promise<(LogEntry & { leafIndex: number })[]> {
    return this.tx.sql(
      `select ${COLUMNS} from log_entries where leaf_index >= $1 and leaf_index < $2 order by leaf_index`,
      [from, to],
    );
  }

  /** The entry of a certificate's file with what its mark was made of; null where it has no place yet. */
  async ofFile(certificateId: string): Promise<OpenedEntry | null> {
    await this.tx.sql(`set local timezone = 'UTC'`);
    const [row] = await this.tx.sql<OpenedEntry>(
      `select ${COLUMNS}, salt, written_by as "writtenBy", log_record(jsonb_build_object('certificate_id', f.certificate_id,
         'stored_at', f.stored_at, 'pdf', c.sha256)) as record
       from log_entries e join certificate_files f on f.certificate_id = $1 join certificates c on c.id = f.certificate_id
       where e.table_name = 'certificate_files' and e.row_id = $1::text and e.leaf_index is not null
       order by e.leaf_index limit 1`,
      [certificateId],
    );
    return row ?? null;
  }
}
