import {
  type Actor,
  assertNotByCard,
  DomainError,
  isTold,
  type Notification,
  type NotificationQuery,
  type NotificationSettings,
  type NotificationSettingsChange,
  notificationKindNames,
  notificationKinds,
  type Page,
  type ReadNotifications,
  switchedOff,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { MailSender } from '../../mail/mail-sender.ts';
import { NotificationRepository, type NotificationRow } from './notification.repository.ts';
import { NotificationSettingsRepository, type StoredSettings } from './notification-settings.repository.ts';

/** How long what was told is kept. */
const KEPT_DAYS = 365;

/** What a person was told, and how they want to be told. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mail: MailSender,
  ) {}

  /** One page of what the caller was told, newest first; a claim card reads what became of the certificates that it opens. */
  list(query: NotificationQuery, { accountId, claimedIssuerIds }: Actor): Promise<Page<Notification>> {
    return this.transactions.read(async (tx) => {
      const page = await NotificationRepository.in(tx).list(accountId, query, claimedIssuerIds);
      return { ...page, items: page.items.map(viewOf) };
    });
  }

  /** How many the caller has not read. */
  count(actor: Actor): Promise<{ unread: number }> {
    const accountId = accountOf(actor);
    return this.transactions.read(async (tx) => ({
      unread: await NotificationRepository.in(tx).countUnread(accountId),
    }));
  }

  /** Notes that the caller has read some; others' are left alone. */
  read(which: ReadNotifications, actor: Actor): Promise<{ unread: number }> {
    const accountId = accountOf(actor);
    return this.transactions.run(async (tx) => {
      const repository = NotificationRepository.in(tx);
      if ('ids' in which) await repository.read(accountId, which.ids);
      else await repository.readUpTo(accountId, which.upTo);
      return { unread: await repository.countUnread(accountId) };
    });
  }

  /** How the caller wants to be told. */
  settings(actor: Actor): Promise<NotificationSettings> {
    const accountId = accountOf(actor);
    return this.transactions.read(async (tx) => this.view(await NotificationSettingsRepository.in(tx).of(accountId)));
  }

  /** Changes how the caller wants to be told; refuses with `notification.legal` to silence what the law demands. */
  change(change: NotificationSettingsChange, actor: Actor): Promise<NotificationSettings> {
    const accountId = accountOf(actor);
    return this.transactions.run(async (tx) => {
      const repository = NotificationSettingsRepository.in(tx);
      const before = await repository.of(accountId);
      if (!before) throw new DomainError('identity.signed_out');
      await repository.save(accountId, change.locale ?? before.locale, switchedOff(before.off, change));
      return this.view(await repository.of(accountId));
    });
  }

  /** Forgets what was told more than a year ago. */
  async forgetOld(): Promise<void> {
    await this.transactions.run((tx) => NotificationRepository.in(tx).forgetOlderThan(KEPT_DAYS));
  }

  private view(stored: StoredSettings | null): NotificationSettings {
    if (!stored) throw new DomainError('identity.signed_out');
    const { locale, email, off } = stored;
    const kinds = notificationKindNames.map((kind) => ({
      kind,
      legal: notificationKinds[kind].legal,
      inProduct: isTold(kind, 'product', off),
      email: isTold(kind, 'email', off),
    }));
    return { locale, email, sendsEmail: this.mail.on, kinds };
  }
}

/** Whose account it is; a claim card marks nothing as read and silences nothing, since staff have the same account. */
function accountOf(actor: Actor): string {
  assertNotByCard(actor, 'notification.read');
  return actor.accountId;
}

function viewOf({ id, kind, byName, count, subjectId, at, readAt }: NotificationRow): Notification {
  return { id, kind, byName, count, path: notificationKinds[kind].path(subjectId), at, readAt };
}
