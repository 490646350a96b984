import { isTold, notificationKinds } from '@kompeten/domain';
import { letterIn } from '@kompeten/messages';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { MailSender } from '../../mail/mail-sender.ts';
import { NotificationRepository } from './notification.repository.ts';
import { NotificationSettingsRepository } from './notification-settings.repository.ts';

/** Writes what somebody was told as a letter. */
@Injectable()
export class LettersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mail: MailSender,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends the letter of a notification, unless its account has no address, is locked, or does not want it any more. */
  async send(notificationId: string): Promise<void> {
    const due = await this.transactions.read(async (tx) => {
      const told = await NotificationRepository.in(tx).find(notificationId);
      const settings = told ? await NotificationSettingsRepository.in(tx).of(told.accountId) : null;
      return told && settings ? { told, settings } : null;
    });
    if (!due?.settings.email || !isTold(due.told.kind, 'email', due.settings.off)) return;
    const { kind, byName, count, subjectId } = due.told;
    const { email: to, locale, fullName } = due.settings;
    const link = `${originOf(this.config)}${notificationKinds[kind].path(subjectId)}`;
    const settings = notificationKinds[kind].legal ? null : `${originOf(this.config)}/admin/notification-settings`;
    const { subject, text } = letterIn(locale).write({ kind, byName, count, fullName, link, settings });
    await this.mail.send({ id: notificationId, to, subject, text });
  }
}
