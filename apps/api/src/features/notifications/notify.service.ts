import {
  type Audience,
  type AuditEvent,
  audienceRoles,
  can,
  isTold,
  type NotificationKind,
  notificationKinds,
  notificationOf,
  type Permission,
  type Subject,
  settledNotifications,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { MailSender } from '../../mail/mail-sender.ts';
import { AuditService } from '../audit/audit.service.ts';
import { CentresService } from '../centres/centres.service.ts';
import { NotificationRepository } from './notification.repository.ts';
import { type Recipient, RecipientRepository } from './recipient.repository.ts';
import { sendLetter } from './send-letter.ts';

/** Tells people of what the trail says: each once, in the ways that they want. */
@Injectable()
export class NotifyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly centres: CentresService,
    private readonly mail: MailSender,
  ) {}

  /** Tells everybody whom an event concerns, except whose act it was; what waited for it is read. May be repeated. */
  async tell(eventId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const event = await this.audit.eventOf(tx, eventId);
      if (!event) return;
      const settled = settledNotifications(event.type);
      if (settled.length > 0) await NotificationRepository.in(tx).settle(settled, event.subjectId);
      const kind = notificationOf(event.type);
      if (!kind) return;
      for (const recipient of await this.recipients(tx, notificationKinds[kind].audience, event)) {
        await this.store(tx, kind, event, recipient);
      }
    });
  }

  private async store(tx: Tx, kind: NotificationKind, event: AuditEvent, { accountId, off }: Recipient) {
    const { id: cause, subjectId, actorName: byName } = event;
    const inProduct = isTold(kind, 'product', off);
    const id = await NotificationRepository.in(tx).add({ accountId, kind, subjectId, byName, cause, inProduct });
    if (id !== null && this.mail.on && isTold(kind, 'email', off)) {
      await QueueRepository.in(tx).add(sendLetter, { notificationId: id });
    }
  }

  private async recipients(tx: Tx, audience: Audience, event: AuditEvent): Promise<Recipient[]> {
    const repository = RecipientRepository.in(tx);
    if (audience === 'account') return repository.account(event.subjectId);
    if (audience === 'holder') return repository.holderOfCertificate(event.subjectId);
    const { permission } = audience;
    const subject = event.centreId ? this.centres.subject(await this.centres.of(tx, event.centreId)) : undefined;
    const circle = subject ? [event.centreId ?? '', ...(subject.approvalCentreIds ?? [])] : null;
    const holders = await repository.holders(audienceRoles(permission, subject !== undefined), circle);
    return holders.filter((one) => one.accountId !== event.actorId && mayAct(one, permission, subject));
  }
}

/** The law has the last word: who is told of work may do it. */
function mayAct({ accountId, personId, memberships }: Recipient, permission: Permission, subject?: Subject): boolean {
  const rest = { fullName: '', via: 'session', tokenScopes: null, claimedCentreIds: null, secondFactor: true } as const;
  return can({ accountId, personId, memberships, ...rest }, permission, subject);
}
