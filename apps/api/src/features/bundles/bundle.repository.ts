import type { BundleQuery } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A certificate with its file and the fingerprint under which the register knows it. */
export interface BundledFile {
  id: string;
  code: string;
  number: string | null;
  sha256: string;
  pdf: Buffer;
}

/** Ids read at once. */
const IDS_AT_ONCE = 1_000;

const OLDEST_ID = '00000000-0000-0000-0000-000000000000';

/** As it is handed over now: the latest archived form, or the file as it was issued. */
const LATEST = (column: string): string =>
  `select ${column} from certificate_archives a where a.certificate_id = c.id order by a.stored_at desc, a.id desc limit 1`;

const ASKED = `c.centre_id = $1 and c.status = 'issued' and c.sha256 is not null
  and ($2::uuid is null or c.cohort_id = $2) and ($3::date is null or c.issued_on >= $3) and ($4::date is null or c.issued_on <= $4)
  and (($5::uuid is null and $6::uuid is null) or exists (
    select from issuance_items i join issuance_batches b on b.id = i.batch_id
    where i.certificate_id = c.id and i.status = 'issued'
      and ($5::uuid is null or b.id = $5) and ($6::uuid is null or b.round_id = $6)))`;

const valuesOf = (centreId: string, { cohortId, from, to, batchId, roundId }: BundleQuery) =>
  [centreId, cohortId, from, to, batchId, roundId].map((value) => value ?? null);

export class BundleRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BundleRepository {
    return new BundleRepository(tx);
  }

  /** How many certificates of a centre in force are asked for. */
  async count(centreId: string, query: BundleQuery): Promise<number> {
    const rows = await this.tx.sql<{ count: number }>(
      `select count(*)::int as count from certificates c join certificate_files f on f.certificate_id = c.id where ${ASKED}`,
      valuesOf(centreId, query),
    );
    return rows[0]?.count ?? 0;
  }

  /** Which the next few of them are: found out anew for each thousand, since that looks through a whole round. */
  async idsAfter(centreId: string, query: BundleQuery, after = OLDEST_ID): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select c.id from certificates c join certificate_files f on f.certificate_id = c.id
       where ${ASKED} and c.id > $7 order by c.id limit $8`,
      [...valuesOf(centreId, query), after, IDS_AT_ONCE],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of some that are in force still, with their files. */
  async files(ids: readonly string[]): Promise<BundledFile[]> {
    const rows = await this.tx.sql<Omit<BundledFile, 'pdf'> & { pdf: string }>(
      `select c.id, c.code, c.number, coalesce((${LATEST('a.sha256')}), c.sha256) as sha256,
         encode(coalesce((${LATEST('a.pdf')}), f.pdf), 'base64') as pdf
       from certificates c join certificate_files f on f.certificate_id = c.id
       where c.id = any($1) and c.status = 'issued' order by c.id`,
      [ids],
    );
    return rows.map((row) => ({ ...row, pdf: Buffer.from(row.pdf, 'base64') }));
  }
}
