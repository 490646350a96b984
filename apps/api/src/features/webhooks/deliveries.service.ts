import {
  type Actor,
  type DeliveryQuery,
  DomainError,
  isGivenUp,
  type Page,
  pauseAfter,
  type WebhookDelivery,
  type WebhookPayload,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { defineJob } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { DeliveryRepository, type DeliveryRow } from './delivery.repository.ts';
import { WebhookRepository, type WebhookRow } from './webhook.repository.ts';
import { type SendingResult, WebhookSender } from './webhook-sender.ts';
import { deliveryHeaders } from './webhook-signature.rules.ts';
import { reachable, recordWebhook, WebhooksService } from './webhooks.service.ts';

/** Queued for each try of a delivery. */
export const deliverWebhook = defineJob('deliver_webhook', z.object({ deliveryId: z.uuid() }));

const DAY = 86_400_000;

/** Sends what watchers are to be told, again and again for three days, and keeps the log of it. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly webhooks: WebhooksService,
    private readonly sender: WebhookSender,
    private readonly policies: PoliciesService,
  ) {}

  /** Queues a delivery; it is sent exactly if the transaction commits. */
  async queue(tx: Tx, apiKeyId: string, payload: WebhookPayload): Promise<string> {
    const id = newId();
    const { type, data } = payload;
    const row = { id, apiKeyId, type, code: data.code, body: JSON.stringify(payload) };
    await DeliveryRepository.in(tx).insert(row);
    await queueTry(tx, id, tx.at);
    return id;
  }

  /** Sends a delivery that says nothing. */
  ping(apiKeyId: string, actor: Actor): Promise<WebhookDelivery> {
    return this.transactions.run(async (tx) => {
      const { status } = await reachable(tx, apiKeyId, actor, 'webhook.manage');
      if (status === 'disabled') throw new DomainError('webhook.disabled');
      const nothing = { code: null, status: null, reasonClass: null, replacedByCode: null, since: null, answer: null };
      const id = await this.queue(tx, apiKeyId, { type: 'ping', timestamp: tx.at, data: nothing });
      return viewOf(await found(tx, apiKeyId, id));
    });
  }

  /** One page of the log of a key, newest first. */
  list(apiKeyId: string, query: DeliveryQuery, actor: Actor): Promise<Page<WebhookDelivery>> {
    return this.transactions.read(async (tx) => {
      await reachable(tx, apiKeyId, actor, 'webhook.read');
      const page = await DeliveryRepository.in(tx).list(apiKeyId, query);
      return { ...page, items: page.items.map(viewOf) };
    });
  }

  /** Sends a delivery again under its own id, whatever became of it. */
  redeliver(apiKeyId: string, deliveryId: string, actor: Actor): Promise<WebhookDelivery> {
    return this.transactions.run(async (tx) => {
      const { status } = await reachable(tx, apiKeyId, actor, 'webhook.manage');
      if (status === 'disabled') throw new DomainError('webhook.disabled');
      await found(tx, apiKeyId, deliveryId);
      await DeliveryRepository.in(tx).again(deliveryId);
      await queueTry(tx, deliveryId, tx.at);
      await recordWebhook(tx, actor, 'redelivered', apiKeyId, { deliveryId });
      return viewOf(await found(tx, apiKeyId, deliveryId));
    });
  }

  /** One try: what is read before and written after it are transactions of their own, and none is open while it is sent. */
  async deliver(deliveryId: string): Promise<void> {
    const parcel = await this.transactions.run((tx) => this.parcel(tx, deliveryId));
    if (parcel === null) return;
    const result = await this.sender.send(parcel);
    await this.transactions.run((tx) => this.note(tx, deliveryId, result));
  }

  /** Forgets deliveries that are older than the policy says. */
  forgetOld(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const days = (await this.policies.all(tx))['webhook.delivery_keep_days'];
      await DeliveryRepository.in(tx).forgetBefore(new Date(Date.parse(tx.at) - days * DAY).toISOString());
    });
  }

  private async parcel(tx: Tx, deliveryId: string) {
    const delivery = await DeliveryRepository.in(tx).find(deliveryId);
    if (delivery?.status !== 'pending') return null;
    const webhook = await WebhookRepository.in(tx).find(delivery.apiKeyId);
    if (!webhook || !isOpen(webhook)) {
      await DeliveryRepository.in(tx).giveUp(delivery.apiKeyId);
      return null;
    }
    const { id, body } = delivery;
    const headers = deliveryHeaders({ id, body, at: tx.at }, this.webhooks.secretsOf(webhook, tx.at));
    return { url: new URL(webhook.url), headers, body };
  }

  private async note(tx: Tx, deliveryId: string, { status: lastStatus, fault }: SendingResult): Promise<void> {
    const delivery = await DeliveryRepository.in(tx).find(deliveryId);
    if (!delivery) return;
    const { apiKeyId, attempts } = delivery;
    const arrived = fault === null;
    const pause = arrived ? null : pauseAfter(attempts + 1);
    const nextAttemptAt = pause === null ? null : new Date(Date.parse(tx.at) + pause * 1000).toISOString();
    const status = arrived ? 'delivered' : pause === null ? 'failed' : 'pending';
    await DeliveryRepository.in(tx).tried(deliveryId, { status, lastStatus, lastFault: fault, nextAttemptAt });
    await WebhookRepository.in(tx).reached(apiKeyId, arrived);
    if (nextAttemptAt !== null) await queueTry(tx, deliveryId, nextAttemptAt);
    if (!arrived) await disableIfSilent(tx, apiKeyId);
  }
}

/** A receiver that has been silent for days is no longer asked; its key and the administrators see why. */
async function disableIfSilent(tx: Tx, apiKeyId: string): Promise<void> {
  const webhook = await WebhookRepository.in(tx).lock(apiKeyId);
  if (!webhook || webhook.status === 'disabled' || !isGivenUp(webhook.failingSince, tx.at)) return;
  await WebhookRepository.in(tx).disable(apiKeyId);
  await DeliveryRepository.in(tx).giveUp(apiKeyId);
  await recordWebhook(tx, 'system', 'disabled', apiKeyId, {});
}

const isOpen = ({ status, keyInForce }: WebhookRow): boolean => status === 'active' && keyInForce;

const queueTry = (tx: Tx, deliveryId: string, runAt: string): Promise<void> =>
  QueueRepository.in(tx).add(deliverWebhook, { deliveryId }, { key: `delivery ${deliveryId}`, runAt });

async function found(tx: Tx, apiKeyId: string, deliveryId: string): Promise<DeliveryRow> {
  const row = await DeliveryRepository.in(tx).find(deliveryId);
  if (row?.apiKeyId !== apiKeyId) throw new DomainError('webhook.delivery_not_found');
  return row;
}

function viewOf({ body, apiKeyId: _, ...row }: DeliveryRow): WebhookDelivery {
  // What was written here is what is read here.
  return { ...row, payload: JSON.parse(body) as WebhookPayload };
}
