import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  acceptedSteps,
  type CheckInTicket,
  checkInCode,
  checkInCounter,
  checkInTicketSeconds,
  DomainError,
  Id,
  Instant,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Vault } from '../../secrets/vault.ts';

const SECRET = 'check-in secret';
const TICKET = 'check-in ticket';

const Ticket = z.strictObject({ sessionId: Id, at: Instant });
/** What a ticket proves: the code of this session was seen at this moment. */
export type SeenCode = z.output<typeof Ticket>;

/** The codes of sessions. Secrets are derived and never stored; what a scan proves travels sealed with whoever scanned. */
@Injectable()
export class CheckInCodesService {
  constructor(private readonly vault: Vault) {}

  /** The secret of a session, for the screen of those who hold it. */
  secretOf(sessionId: string): Buffer {
    return this.vault.fingerprint(SECRET, sessionId);
  }

  /** Whether a code stands on a session's screen, give or take a few steps. */
  isShown(sessionId: string, code: string, now: string): boolean {
    const secret = this.secretOf(sessionId);
    const typed = Buffer.from(code);
    return acceptedSteps(now).some((step) => {
      const mac = createHmac('sha256', secret).update(checkInCounter(step)).digest();
      return timingSafeEqual(Buffer.from(checkInCode(mac)), typed);
    });
  }

  /** A ticket for somebody who saw the code now and signs in next. */
  ticketFor(sessionId: string, now: string): CheckInTicket {
    const ticket = this.vault.seal(TICKET, JSON.stringify({ sessionId, at: now })).toString('base64url');
    return { ticket, expiresAt: new Date(Date.parse(now) + checkInTicketSeconds * 1000).toISOString() };
  }

  /** What a ticket proves; refuses with `check_in.ticket_expired` one that is old or not ours. */
  read(ticket: string, now: string): SeenCode {
    const seen = Ticket.safeParse(this.opened(ticket)).data;
    const age = seen ? Date.parse(now) - Date.parse(seen.at) : Number.POSITIVE_INFINITY;
    if (!seen || age < 0 || age > checkInTicketSeconds * 1000) throw new DomainError('check_in.ticket_expired');
    return seen;
  }

  private opened(ticket: string): unknown {
    try {
      return JSON.parse(this.vault.open(TICKET, Buffer.from(ticket, 'base64url')));
    } catch {
      // Anybody can send anything; what we did not seal proves nothing.
      return null;
    }
  }
}
