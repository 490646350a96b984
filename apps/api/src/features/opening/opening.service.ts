import {
  type Actor,
  type Centre,
  DomainError,
  type Holiday,
  type HolidayEntry,
  holidaysWithin,
  type OpeningCalendar,
  type OpeningChange,
  type OpeningFacts,
  overlappingWeekday,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { OpeningRepository } from './opening.repository.ts';

/** What holds for a centre that never said when it is open. */
const unset = { hours: [], closed: [], keepsHolidays: true, version: 0 };

@Injectable()
export class OpeningService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
  ) {}

  /** When a centre is open; without a calendar at any time, but for holidays. */
  get(centreId: string, actor: Actor): Promise<OpeningCalendar> {
    return this.transactions.read(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.read');
      return this.of(tx, centreId);
    });
  }

  /** Sets when a centre is open; sessions that stand already are kept. */
  set(centreId: string, { version, ...given }: OpeningChange, actor: Actor): Promise<OpeningCalendar> {
    return this.transactions.run(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.manage');
      await OpeningRepository.in(tx).lock(centreId);
      if ((await this.of(tx, centreId)).version !== version) throw new DomainError('opening.stale');
      const weekday = overlappingWeekday(given.hours);
      if (weekday !== null) throw new DomainError('opening.hours_overlap', { weekday });
      await OpeningRepository.in(tx).save({ ...given, centreId, version: version + 1 });
      const { keepsHolidays, hours, closed } = given;
      const data = { keepsHolidays, hours: hours.length, closedSpans: closed.length, version: version + 1 };
      const event = { type: 'centre.opening_set', subjectType: 'centre' as const, subjectId: centreId, data };
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return this.of(tx, centreId);
    });
  }

  /** The holidays of a year; this year unless said. */
  holidays(year: number | undefined): Promise<{ items: Holiday[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      const asked = year ?? Number(dayInJakarta(tx.at).slice(0, 4));
      const items = await this.inForce(tx, { from: `${asked}-01-01`, to: `${asked}-12-31` });
      return { items, nextCursor: null };
    });
  }

  /** Adds a holiday, or corrects it, with the text it rests on. */
  putHoliday(day: string, entry: HolidayEntry, actor: Actor): Promise<Holiday> {
    return this.transactions.run(async (tx) => {
      await OpeningRepository.in(tx).putHoliday({ day, ...entry, removed: false });
      const { kind, source } = entry;
      const event = { type: 'holiday.set', subjectType: 'holiday' as const, subjectId: day, data: { kind, source } };
      await AuditRepository.in(tx).append(actor, [event]);
      return { day, ...entry };
    });
  }

  /** Removes a holiday. */
  deleteHoliday(day: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const [holiday] = await this.inForce(tx, { from: day, to: day });
      if (!holiday) throw new DomainError('holiday.not_found');
      await OpeningRepository.in(tx).putHoliday({ ...holiday, removed: true });
      await AuditRepository.in(tx).append(actor, [
        { type: 'holiday.removed', subjectType: 'holiday' as const, subjectId: day, data: {} },
      ]);
      return { ok: true };
    });
  }

  /** What decides when a centre is open on the days of a range, both ends included. */
  async facts(
    tx: Tx,
    { id, regionCode }: Pick<Centre, 'id' | 'regionCode'>,
    range: { from: string; to: string },
  ): Promise<OpeningFacts> {
    const { hours, closed, keepsHolidays } = await this.of(tx, id);
    const holidays = keepsHolidays ? await this.inForce(tx, range) : [];
    return { hours, closed, keepsHolidays, holidays, zone: timeZoneOf(regionCode) };
  }

  private async inForce(tx: Tx, range: { from: string; to: string }): Promise<Holiday[]> {
    return holidaysWithin(await OpeningRepository.in(tx).holidays(range), range);
  }

  private async of(tx: Tx, centreId: string): Promise<OpeningCalendar> {
    return (await OpeningRepository.in(tx).find(centreId)) ?? { centreId, ...unset };
  }
}
