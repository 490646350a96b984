import { randomBytes } from 'node:crypto';
import {
  type Actor,
  BOTH_SECRETS_HOURS,
  can,
  DomainError,
  type Permission,
  receiverUrl,
  type Webhook,
  type WebhookInput,
  type WebhookWithSecret,
} from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { WebhookRepository, type WebhookRow } from './webhook.repository.ts';
import { WebhookSender } from './webhook-sender.ts';
import { SECRET_PREFIX } from './webhook-signature.rules.ts';

const PURPOSE = 'webhook secret';
const HOUR = 3_600_000;

/** Where the systems of employers are told of changes. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly sender: WebhookSender,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where a key is told of changes. */
  get(apiKeyId: string, actor: Actor): Promise<Webhook> {
    return this.transactions.read(async (tx) => viewOf(await reachable(tx, apiKeyId, actor, 'webhook.read')));
  }

  /** Sets the address, or another one; whichever it is, it counts as working from now on. */
  async set(apiKeyId: string, { url: typed }: WebhookInput, actor: Actor): Promise<WebhookWithSecret> {
    assertWithin(actor, 'webhook.manage', apiKeyId);
    const url = receiverUrl(typed, { loopback: this.config.webhookLoopback });
    await this.sender.assertReachable(url);
    return this.transactions.run(async (tx) => {
      const repository = WebhookRepository.in(tx);
      if (!(await repository.keyExists(apiKeyId))) throw new DomainError('api_key.not_found');
      const known = await repository.lock(apiKeyId);
      const secret = known ? null : newSecret();
      if (secret === null) await repository.redirect(apiKeyId, url.href);
      else await repository.insert(apiKeyId, url.href, this.vault.seal(PURPOSE, secret));
      await recordWebhook(tx, actor, 'set', apiKeyId, { host: url.host });
      return { webhook: viewOf(await reachable(tx, apiKeyId, actor, 'webhook.manage')), secret };
    });
  }

  /** Keeps an address without asking whether anybody is there; only the demo story does, whose receivers are invented. */
  adopt(apiKeyId: string, url: string): Promise<void> {
    return this.transactions.run((tx) =>
      WebhookRepository.in(tx).insert(apiKeyId, url, this.vault.seal(PURPOSE, newSecret())),
    );
  }

  /** A new secret; the one before counts for a day more, so that no delivery is lost while a receiver changes over. */
  rotate(apiKeyId: string, actor: Actor): Promise<WebhookWithSecret> {
    return this.transactions.run(async (tx) => {
      await reachable(tx, apiKeyId, actor, 'webhook.manage');
      const secret = newSecret();
      const until = new Date(Date.parse(tx.at) + BOTH_SECRETS_HOURS * HOUR).toISOString();
      await WebhookRepository.in(tx).rotate(apiKeyId, this.vault.seal(PURPOSE, secret), until);
      await recordWebhook(tx, actor, 'secret_rotated', apiKeyId, {});
      return { webhook: viewOf(await reachable(tx, apiKeyId, actor, 'webhook.manage')), secret };
    });
  }

  /** Tells a key nothing any more. */
  remove(apiKeyId: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      await reachable(tx, apiKeyId, actor, 'webhook.manage');
      await WebhookRepository.in(tx).remove(apiKeyId);
      await recordWebhook(tx, actor, 'removed', apiKeyId, {});
      return { ok: true as const };
    });
  }

  /** The secrets that sign a delivery at an instant, the newest first. */
  secretsOf({ secretSealed, previousSecretSealed, previousSecretUntil }: WebhookRow, at: string): string[] {
    const previous = previousSecretSealed !== null && previousSecretUntil !== null && at < previousSecretUntil;
    const sealed = previous ? [secretSealed, previousSecretSealed] : [secretSealed];
    return sealed.map((one) => this.vault.open(PURPOSE, one));
  }
}

const newSecret = (): string => SECRET_PREFIX + randomBytes(32).toString('base64');

function viewOf(row: WebhookRow): Webhook {
  const { url, status, failingSince, disabledAt, previousSecretUntil, watched, createdAt } = row;
  return { url, status, failingSince, disabledAt, previousSecretUntil, watched, createdAt };
}

/** What belongs to another key does not exist for this one. */
function assertWithin(actor: Actor, permission: Permission, apiKeyId: string): void {
  if (!can(actor, permission, { apiKeyId })) throw new DomainError('api_key.not_found');
}

/** The webhook of a key within the caller's reach, locked where it is going to be changed. */
export async function reachable(
  tx: Tx,
  apiKeyId: string,
  actor: Actor,
  permission: 'webhook.read' | 'webhook.manage',
): Promise<WebhookRow> {
  assertWithin(actor, permission, apiKeyId);
  const repository = WebhookRepository.in(tx);
  const row = await (permission === 'webhook.read' ? repository.find(apiKeyId) : repository.lock(apiKeyId));
  if (!row) throw new DomainError('webhook.not_found');
  return row;
}

/** Writes what somebody did with a webhook into the trail. */
export function recordWebhook(
  tx: Tx,
  by: Actor | 'system',
  what: string,
  subjectId: string,
  data: Record<string, string | number>,
): Promise<void> {
  return AuditRepository.in(tx).append(by, [{ type: `webhook.${what}`, subjectType: 'webhook', subjectId, data }]);
}
