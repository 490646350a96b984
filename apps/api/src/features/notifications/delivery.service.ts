import { isTold } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { MailSender } from '../../mail/mail-sender.ts';
import { type NewNotification, NotificationRepository } from './notification.repository.ts';
import type { Recipient } from './recipient.repository.ts';
import { sendLetter } from './send-letter.ts';

/** Brings what is told to people, in the ways that they want. */
@Injectable()
export class DeliveryService {
  constructor(private readonly mail: MailSender) {}

  /** Tells some people of one thing; whoever was told of its cause before is not told again. */
  async tell(
    tx: Tx,
    recipients: readonly Recipient[],
    told: Omit<NewNotification, 'accountId' | 'inProduct'>,
  ): Promise<void> {
    for (const { accountId, off } of recipients) {
      const inProduct = isTold(told.kind, 'product', off);
      const id = await NotificationRepository.in(tx).add({ ...told, accountId, inProduct });
      if (id !== null && this.mail.on && isTold(told.kind, 'email', off)) {
        await QueueRepository.in(tx).add(sendLetter, { notificationId: id });
      }
    }
  }
}
