import {
  type NotificationKind,
  type NotificationQuery,
  notificationKindNames,
  notificationKinds,
  type Page,
} from '@kompeten/domain';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { isoColumn } from '../../database/iso-column.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** A notification as it is stored. */
export interface NotificationRow {
  id: string;
  accountId: string;
  kind: NotificationKind;
  subjectId: string;
  byName: string | null;
  count: number | null;
  at: string;
  readAt: string | null;
}

/** Something to tell one account of. */
export interface NewNotification {
  accountId: string;
  kind: NotificationKind;
  subjectId: string;
  byName: string | null;
  /** Of how many things; one where it is absent. */
  count?: number | null;
  cause: string;
  inProduct: boolean;
}

const IdKey = z.tuple([z.uuid()]);

const ROW = `select n.id, n.account_id as "accountId", n.kind, n.subject_id as "subjectId", n.by_name as "byName", n.count,
  ${isoColumn('n.at')} as at, ${isoColumn('n.read_at')} as "readAt" from notifications n`;

const toHolders = notificationKindNames.filter((kind) => notificationKinds[kind].audience === 'holder');

/** Whether a notice is about a certificate of one of these issuers, or of a certification body of theirs. */
const OPENED = `exists (select from certificates c left join certification_bodies b on b.id = c.body_id
  where c.id::text = n.subject_id and (c.centre_id = any($5) or c.body_id = any($5) or b.centre_id = any($5)))`;

export class NotificationRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): NotificationRepository {
    return new NotificationRepository(tx);
  }

  /** Stores what is not stored yet, and answers the id where this was the first time. */
  async add({
    accountId,
    kind,
    subjectId,
    byName,
    count = null,
    cause,
    inProduct,
  }: NewNotification): Promise<string | null> {
    const [row] = await this.tx.sql<{ id: string }>(
      `insert into notifications (id, account_id, kind, subject_id, by_name, cause, at, in_product, count)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict on constraint notifications__once_key do nothing returning id`,
      [newId(), accountId, kind, subjectId, byName, cause, this.tx.at, inProduct, count],
    );
    return row?.id ?? null;
  }

  async find(id: string): Promise<NotificationRow | null> {
    const [row] = await this.tx.sql<NotificationRow>(`${ROW} where n.id = $1`, [id]);
    return row ?? null;
  }

  /** One page of what an account was told in the product, newest first; with a card only what it told of certificates that the card opens. */
  async list(
    accountId: string,
    { cursor, limit, unread }: NotificationQuery,
    issuerIds: readonly string[] | null,
  ): Promise<Page<NotificationRow>> {
    const rows = await this.tx.sql<NotificationRow>(
      `${ROW} where n.account_id = $1 and n.in_product and n.id < $2::uuid and (not $3::boolean or n.read_at is null)
         and ($5::uuid[] is null or n.kind = any($6) and ${OPENED})
       order by n.id desc limit $4`,
      [accountId, keyOf(cursor, IdKey)?.[0] ?? LATEST_ID, unread ?? false, limit + 1, issuerIds, toHolders],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async countUnread(accountId: string): Promise<number> {
    const [row] = await this.tx.sql<{ unread: number }>(
      `select count(*)::int as unread from notifications where account_id = $1 and in_product and read_at is null`,
      [accountId],
    );
    return row?.unread ?? 0;
  }

  async read(accountId: string, ids: readonly string[]): Promise<void> {
    await this.tx.sql(
      `update notifications set read_at = $3 where account_id = $1 and id = any($2::uuid[]) and read_at is null`,
      [accountId, ids, this.tx.at],
    );
  }

  async readUpTo(accountId: string, instant: string): Promise<void> {
    await this.tx.sql(
      `update notifications set read_at = $3 where account_id = $1 and at <= $2::timestamptz and read_at is null`,
      [accountId, instant, this.tx.at],
    );
  }

  /** Notes that nobody need read this of one subject any more, except what the same event caused itself. */
  async settle(kind: NotificationKind, subjectId: string, eventId: string): Promise<void> {
    await this.tx.sql(
      `update notifications set read_at = $3
       where kind = $1 and subject_id = $2 and read_at is null and cause <> $4`,
      [kind, subjectId, this.tx.at, eventId],
    );
  }

  async forgetOlderThan(days: number): Promise<void> {
    await this.tx.sql(`delete from notifications where at < $1::timestamptz - make_interval(days => $2::int)`, [
      this.tx.at,
      days,
    ]);
  }
}
