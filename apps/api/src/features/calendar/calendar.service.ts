import { randomBytes } from 'node:crypto';
import { addressOf, basePath, calendar as contract } from '@kompeten/contract';
import { type Actor, assertNotByToken, type CalendarFeed, DomainError, followCalendar } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import { type CalendarFeedRow, CalendarRepository } from './calendar.repository.ts';
import { calendarFeedEvent } from './calendar-feed.rules.ts';
import { iCalendarOf } from './icalendar.ts';

const PURPOSE = 'calendar feed';
const TOKEN_BYTES = 18;
const NAME = 'Jadwal pelatihan';
const TYPE = 'text/calendar; charset=utf-8';

/** Sessions in the calendar of one's own telephone, behind an address that only its maker knows and ends at will. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly transactions: Transactions,
    private readonly instructors: InstructorsService,
    private readonly vault: Vault,
  ) {}

  /** The address of the caller's calendar, or null; a claim card finds those that show no more than it opens, a token none. */
  mine(actor: Actor): Promise<{ feed: CalendarFeed | null }> {
    assertNotByToken(actor, 'calendar_feed');
    const { accountId, claimedIssuerIds } = actor;
    return this.transactions.read(async (tx) => {
      const row = await CalendarRepository.in(tx).within(accountId, claimedIssuerIds);
      return { feed: row && this.view(row) };
    });
  }

  /** Makes an address of 144 random bits; an earlier one of the caller leads nowhere from now on. */
  make(actor: Actor): Promise<CalendarFeed> {
    assertNotByToken(actor, 'calendar_feed');
    return this.transactions.run(async (tx) => {
      const { accountId, claimedIssuerIds: centreIds, claimGround = null } = actor;
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const tokenSealed = this.vault.seal(PURPOSE, token);
      const row: CalendarFeedRow = { id: newId(), accountId, tokenSealed, centreIds, createdAt: tx.at };
      await CalendarRepository.in(tx).remove(accountId, centreIds);
      await CalendarRepository.in(tx).insert(row, this.vault.fingerprint(PURPOSE, token), claimGround);
      await AuditRepository.in(tx).append(actor, [calendarFeedEvent('made', accountId)]);
      return this.view(row);
    });
  }

  /** Ends the caller's address at once. */
  withdraw(actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      await CalendarRepository.in(tx).remove(actor.accountId, actor.claimedIssuerIds);
      await AuditRepository.in(tx).append(actor, [calendarFeedEvent('withdrawn', actor.accountId)]);
      return { ok: true };
    });
  }

  /** The calendar behind an address, with what changed since it was last asked for; refuses with `calendar.not_found`. */
  read(name: string): Promise<FileAnswer> {
    const token = name.replace(/\.ics$/, '');
    return this.transactions.run(async (tx) => {
      const repository = CalendarRepository.in(tx);
      const feed = await repository.byToken(this.vault.fingerprint(PURPOSE, token));
      if (!feed) throw new DomainError('calendar.not_found');
      const { id, accountId, personId, centreIds } = feed;
      const instructorIds = centreIds === null ? await this.instructors.idsOfAccount(tx, accountId) : [];
      const planned = await repository.planned({ personId, instructorIds, centreIds });
      const entries = followCalendar(await repository.known(id), planned, tx.at);
      await repository.remember(id, entries);
      const content = Buffer.from(iCalendarOf(NAME, entries));
      return { content, type: TYPE, name: 'jadwal.ics', inline: true };
    });
  }

  private view({ tokenSealed, createdAt }: CalendarFeedRow): CalendarFeed {
    const params = { token: `${this.vault.open(PURPOSE, tokenSealed)}.ics` };
    return { path: addressOf(basePath, contract.readCalendar, { params }), createdAt };
  }
}
