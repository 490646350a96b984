import { type CalendarEntry, type CardGround, type KnownEntry, seatedStatuses, timeZoneOf } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** The address of a calendar as stored: its secret hashed, and sealed so that its owner can read it again. */
export interface CalendarFeedRow {
  id: string;
  accountId: string;
  tokenSealed: Buffer;
  /** The centres that a claim card opened, when the address was made by one; null for everybody else. */
  centreIds: string[] | null;
  createdAt: string;
}

/** Whose sessions a calendar shows. */
export interface CalendarOwner {
  personId: string | null;
  instructorIds: readonly string[];
  centreIds: readonly string[] | null;
}

const FEED = `
  select f.id, f.account_id as "accountId", f.token_sealed as "tokenSealed", f.centre_ids as "centreIds",
    f.created_at as "createdAt"
  from calendar_feeds f`;

const WITHIN = 'f.account_id = $1 and ($2::uuid[] is null or f.centre_ids <@ $2)';

const SESSIONS = `
  select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.mode, s.place, s.topic, s.unit_codes as "unitCodes",
    c.title, t.name as "centreName", t.region_code as "regionCode", s.called_off or c.status = 'cancelled' as cancelled
  from training_sessions s join cohorts c on c.id = s.cohort_id join centres t on t.id = c.centre_id
  where s.instructor_id = any($1) or s.cohort_id in (
    select e.cohort_id from enrolments e join cohorts h on h.id = e.cohort_id
    where e.person_id = $2 and e.status = any($3) and ($4::uuid[] is null or h.centre_id = any($4)))
  order by s.starts_at, s.id`;

interface Planned {
  id: string;
  startsAt: string;
  endsAt: string;
  mode: 'on_site' | 'online';
  place: string | null;
  topic: string | null;
  unitCodes: string[];
  title: string;
  centreName: string;
  regionCode: string;
  cancelled: boolean;
}

export class CalendarRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CalendarRepository {
    return new CalendarRepository(tx);
  }

  /** The newest address of an account of those that show nothing beyond these centres, or of all where null. */
  async within(accountId: string, centreIds: readonly string[] | null): Promise<CalendarFeedRow | null> {
    const found = `${FEED} where ${WITHIN} order by f.created_at desc, f.id desc limit 1`;
    return (await this.tx.sql<CalendarFeedRow>(found, [accountId, centreIds]))[0] ?? null;
  }

  /** The calendar of an address, locked, with the person of its account; none once the account is closed. */
  async byToken(tokenHash: Buffer): Promise<(CalendarFeedRow & { personId: string | null }) | null> {
    const [row] = await this.tx.sql<CalendarFeedRow>(
      `${FEED} join accounts a on a.id = f.account_id where f.token_hash = $1 and a.status = 'active' for update of f`,
      [tokenHash],
    );
    if (!row) return null;
    const [account] = await this.tx.sql<{ personId: string | null }>(
      'select person_id as "personId" from accounts where id = $1',
      [row.accountId],
    );
    return { ...row, personId: account?.personId ?? null };
  }

  /** Keeps an address, and the claim card with which it ends where one made it. */
  async insert(row: CalendarFeedRow, tokenHash: Buffer, ground: CardGround | null): Promise<void> {
    const { id, accountId, tokenSealed, centreIds } = row;
    await this.tx.sql(
      `insert into calendar_feeds
         (id, account_id, token_hash, token_sealed, centre_ids, created_at, claim_enrolment_id, claim_application_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, accountId, tokenHash, tokenSealed, centreIds, this.tx.at, ground?.enrolmentId, ground?.applicationId],
    );
  }

  /** Ends the addresses of an account that show nothing beyond these centres, and forgets what their calendars were told. */
  async remove(accountId: string, centreIds: readonly string[] | null): Promise<void> {
    await this.tx.sql(`delete from calendar_feeds f where ${WITHIN}`, [accountId, centreIds]);
  }

  /** The sessions that somebody teaches or attends, as a calendar shows them. */
  async planned({ instructorIds, personId, centreIds }: CalendarOwner): Promise<CalendarEntry[]> {
    const rows = await this.tx.sql<Planned>(SESSIONS, [instructorIds, personId, seatedStatuses, centreIds]);
    return rows.map(entryOf);
  }

  async known(feedId: string): Promise<KnownEntry[]> {
    const rows = await this.tx.sql<{ entry: KnownEntry }>('select entry from calendar_entries where feed_id = $1', [
      feedId,
    ]);
    return rows.map(({ entry }) => entry);
  }

  async remember(feedId: string, entries: readonly KnownEntry[]): Promise<void> {
    await this.tx.sql(
      `insert into calendar_entries (feed_id, session_id, entry)
       select $1, (entry ->> 'id')::uuid, entry from jsonb_array_elements($2::jsonb) as entry
       on conflict (feed_id, session_id) do update set entry = excluded.entry`,
      [feedId, JSON.stringify(entries)],
    );
  }
}

function entryOf(row: Planned): CalendarEntry {
  const { id, startsAt, endsAt, title, topic, unitCodes, mode, centreName, regionCode, cancelled } = row;
  return {
    ...{ id, cancelled, startsAt, endsAt },
    zone: timeZoneOf(regionCode),
    summary: topic ? `${title}: ${topic}` : title,
    place: mode === 'online' ? (row.place ?? 'Daring') : [row.place, centreName].filter(Boolean).join(', '),
    description: unitCodes.join(', ') || null,
  };
}
