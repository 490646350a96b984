import {
  type Audience,
  type AuditEvent,
  barredFrom,
  causedBy,
  countedBy,
  type NotificationKind,
  type NotifiedOf,
  namedBy,
  notificationKinds,
  settledBy,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditService } from '../audit/audit.service.ts';
import { DeliveryService } from './delivery.service.ts';
import { NotificationRepository } from './notification.repository.ts';
import { type Recipient, RecipientRepository } from './recipient.repository.ts';
import { RecipientsService } from './recipients.service.ts';

/** Tells people of what the trail says: each once, in the ways that they want. */
@Injectable()
export class NotifyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly recipients: RecipientsService,
    private readonly delivery: DeliveryService,
  ) {}

  /** Tells everybody whom an event concerns, except whose act it was; what waited for it is read. May be repeated. */
  async tell(eventId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const event = await this.audit.eventOf(tx, eventId);
      if (!event) return;
      for (const { kind, subjectId } of settledBy(event)) {
        await NotificationRepository.in(tx).settle(kind, subjectId, event.id);
      }
      for (const caused of causedBy(event)) await this.spread(tx, caused, event);
    });
  }

  private async spread(tx: Tx, caused: NotifiedOf, event: AuditEvent): Promise<void> {
    const barred = barredFrom(caused.kind, event);
    const concerned = await this.concerned(tx, caused.kind, event);
    const told = { ...caused, byName: event.actorName, count: countedBy(caused.kind, event), cause: event.id };
    await this.delivery.tell(
      tx,
      concerned.filter(({ accountId }) => !barred.includes(accountId)),
      told,
    );
  }

  private async concerned(tx: Tx, kind: NotificationKind, event: AuditEvent): Promise<Recipient[]> {
    const { audience }: { audience: Audience } = notificationKinds[kind];
    const repository = RecipientRepository.in(tx);
    if (audience === 'both') return repository.accounts([String(event.data.giverId), String(event.data.colleagueId)]);
    if (audience === 'account') return repository.accounts([event.subjectId]);
    if (audience === 'holder') return repository.holderOfCertificate(event.subjectId);
    if (audience === 'session_instructor') return repository.instructorOfSession(String(event.data.sessionId));
    if (audience === 'breach_concerned') return repository.concernedByBreach(event.subjectId);
    if (audience === 'named') return repository.accounts(namedBy(kind, event));
    const all = await this.recipients.whoMay(tx, audience.permission, {
      centreId: event.centreId,
      bodyId: bodyIn(event),
    });
    return all.filter(({ accountId }) => accountId !== event.actorId);
  }
}

/** The certification body where it happened, or null. */
const bodyIn = ({ data: { bodyId } }: AuditEvent): string | null => (typeof bodyId === 'string' ? bodyId : null);
