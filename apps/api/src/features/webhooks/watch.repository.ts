import {
  type Page,
  type PageQuery,
  publishedStatuses,
  type Standing,
  type StatusEvent,
  type WatchedCode,
} from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn } from '../../database/iso-column.ts';
import { literals } from '../../database/literals.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** A published certificate with what happened to it. */
export interface WatchableCertificate {
  id: string;
  code: string;
  validUntil: string | null;
  events: StatusEvent[];
}

/** One code that one key watches, and how it stood when that was last looked at. */
export interface Watch extends WatchableCertificate {
  apiKeyId: string;
  standing: Standing;
}

/** How a watched certificate stands, and when that changes by the clock alone. */
export interface Seen {
  standing: Standing;
  since: string;
  dueAt: string | null;
}

const CodeKey = z.tuple([keyPart.text]);

const EVENTS = `coalesce((select json_agg(json_build_object('type', e.type, 'at', e.at, 'reasonClass', e.reason_class,
  'lapsesAt', e.lapses_at, 'replacedByCode', e.replaced_by_code) order by e.sequence)
  from status_events e where e.certificate_id = c.id), '[]') as events`;

const FACTS = `c.id, c.code, to_char(c.valid_until, 'YYYY-MM-DD') as "validUntil", ${EVENTS}`;

const WATCH = `select w.api_key_id as "apiKeyId", w.standing, ${FACTS}
  from webhook_watches w join certificates c on c.id = w.certificate_id`;

export class WatchRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): WatchRepository {
    return new WatchRepository(tx);
  }

  /** The published certificates of codes; none of them changes until the transaction ends, so that no change is missed. */
  async hold(codes: readonly string[]): Promise<WatchableCertificate[]> {
    await this.tx.sql('select 1 from certificates where code = any($1) order by id for share', [codes]);
    return this.tx.sql<WatchableCertificate>(
      `select ${FACTS} from certificates c where c.code = any($1)
         and c.status in (${literals(publishedStatuses)})`,
      [codes],
    );
  }

  async watch(apiKeyId: string, certificateId: string, { standing, since, dueAt }: Seen): Promise<void> {
    await this.tx.sql(
      `insert into webhook_watches (api_key_id, certificate_id, standing, standing_since, due_at) values ($1, $2, $3, $4, $5)
       on conflict (api_key_id, certificate_id) do nothing`,
      [apiKeyId, certificateId, standing, since, dueAt],
    );
  }

  /** Who watches a certificate; they wait for one another until the transaction ends. */
  ofCertificate(certificateId: string): Promise<Watch[]> {
    return this.tx.sql(`${WATCH} where w.certificate_id = $1 order by w.api_key_id for update of w`, [certificateId]);
  }

  /** What may have changed by the clock alone; what another process looks at is left to it. */
  due(limit: number): Promise<Watch[]> {
    return this.tx.sql(`${WATCH} where w.due_at <= $1 order by w.due_at limit $2 for update of w skip locked`, [
      this.tx.at,
      limit,
    ]);
  }

  async seen({ apiKeyId, id }: Watch, { standing, since, dueAt }: Seen): Promise<void> {
    await this.tx.sql(
      `update webhook_watches set standing = $3, standing_since = $4, due_at = $5 where api_key_id = $1 and certificate_id = $2`,
      [apiKeyId, id, standing, since, dueAt],
    );
  }

  /** One page of the codes that a key watches, in their order. */
  async list(apiKeyId: string, { q, cursor, limit }: PageQuery): Promise<Page<WatchedCode>> {
    const [after] = keyOf(cursor, CodeKey) ?? [''];
    const rows = await this.tx.sql<WatchedCode>(
      `select c.code, w.standing as status, ${isoColumn('w.standing_since')} as since
       from webhook_watches w join certificates c on c.id = w.certificate_id
       where w.api_key_id = $1 and c.code > $2 and ($3::text is null or strpos(c.code, upper($3)) > 0)
       order by c.code limit $4`,
      [apiKeyId, after, q?.replace(/[^0-9a-z]/gi, '') || null, limit + 1],
    );
    return pageOf(rows, limit, ({ code }) => [code]);
  }

  /** Watches a code no longer; answers whether it was watched. */
  async unwatch(apiKeyId: string, code: string): Promise<boolean> {
    const rows = await this.tx.sql(
      `with gone as (delete from webhook_watches w using certificates c
         where c.id = w.certificate_id and w.api_key_id = $1 and c.code = $2 returning 1) select 1 from gone`,
      [apiKeyId, code],
    );
    return rows.length > 0;
  }
}
