import type { NotGood } from '@kompeten/certificate';
import type { ArchiveStop } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** Certificates whose signature cannot be archived for now, and why. */
export class ArchiveStopRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ArchiveStopRepository {
    return new ArchiveStopRepository(tx);
  }

  /** Why a certificate cannot be archived; null where nothing is in the way. */
  async find(certificateId: string): Promise<ArchiveStop | null> {
    const columns = 'said, subject, since, source, stopped_at as "stoppedAt"';
    const text = `select ${columns} from archive_stops where certificate_id = $1`;
    return (await this.tx.sql<ArchiveStop>(text, [certificateId]))[0] ?? null;
  }

  /** Keeps what was found by now; since when it stands still stays as it was. */
  async keep(certificateId: string, { said, subject, since, source }: NotGood): Promise<void> {
    await this.tx.sql(
      `insert into archive_stops (certificate_id, said, subject, since, source, stopped_at, asked_at)
       values ($1, $2, $3, $4, $5, $6, $6)
       on conflict on constraint archive_stops__pkey do update set said = excluded.said, subject = excluded.subject,
         since = excluded.since, source = excluded.source, asked_at = excluded.asked_at`,
      [certificateId, said, subject, since, source, this.tx.at],
    );
  }

  /** Nothing is in the way any more. */
  async end(certificateId: string): Promise<void> {
    await this.tx.sql('delete from archive_stops where certificate_id = $1', [certificateId]);
  }

  /** How many certificates stand still because of this name; whoever asks is alone with it until the transaction ends. */
  async countFor(subject: string): Promise<number> {
    await this.tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 2530))', [subject]);
    const [row] = await this.tx.sql<{ count: number }>(
      'select count(*)::int as count from archive_stops where subject = $1',
      [subject],
    );
    return row?.count ?? 0;
  }
}
