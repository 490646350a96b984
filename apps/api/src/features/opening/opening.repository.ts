import type { OpeningCalendar, StoredHoliday } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

export class OpeningRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): OpeningRepository {
    return new OpeningRepository(tx);
  }

  /** The calendar of a centre, or null while it was never set. */
  async find(centreId: string): Promise<OpeningCalendar | null> {
    const [row] = await this.tx.sql<OpeningCalendar>(
      `select centre_id as "centreId", hours, closed, keeps_holidays as "keepsHolidays", version
       from opening_calendars where centre_id = $1`,
      [centreId],
    );
    return row ?? null;
  }

  /** Lets only one transaction at a time set the calendar of a centre. */
  async lock(centreId: string): Promise<void> {
    await this.tx.sql('select 1 from centres where id = $1 for no key update', [centreId]);
  }

  async save({ centreId, hours, closed, keepsHolidays, version }: OpeningCalendar): Promise<void> {
    await this.tx.sql(
      `insert into opening_calendars (centre_id, hours, closed, keeps_holidays, version) values ($1, $2, $3, $4, $5)
       on conflict (centre_id) do update set hours = excluded.hours, closed = excluded.closed,
         keeps_holidays = excluded.keeps_holidays, version = excluded.version`,
      [centreId, JSON.stringify(hours), JSON.stringify(closed), keepsHolidays, version],
    );
  }

  /** What the deployment changed of the holidays of a range of days, both ends included. */
  holidays({ from, to }: { from: string; to: string }): Promise<StoredHoliday[]> {
    return this.tx.sql(
      'select day::text, name, kind, source, removed from holidays where day between $1 and $2 order by day',
      [from, to],
    );
  }

  async putHoliday({ day, name, kind, source, removed }: StoredHoliday): Promise<void> {
    await this.tx.sql(
      `insert into holidays (day, name, kind, source, removed) values ($1, $2, $3, $4, $5) on conflict (day) do update
       set name = excluded.name, kind = excluded.kind, source = excluded.source, removed = excluded.removed`,
      [day, name, kind, source, removed],
    );
  }
}
