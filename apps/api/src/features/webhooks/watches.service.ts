import {
  type Actor,
  changeBetween,
  DomainError,
  dayAfterDays,
  findCode,
  formatCode,
  MOST_WATCHED,
  nextTurn,
  type Page,
  type PageQuery,
  type Standing,
  standingAt,
  type WatchedCode,
  type WatchResult,
} from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { DeliveriesService } from './deliveries.service.ts';
import { type Seen, type Watch, type WatchableCertificate, WatchRepository } from './watch.repository.ts';
import { reachable, recordWebhook } from './webhooks.service.ts';

/** Watches looked at in one transaction. */
const AT_ONCE = 200;

type Facts = Pick<WatchableCertificate, 'events' | 'validUntil'>;

/** Looks after watched codes: who holds a code may be told when it stands otherwise. */
@Injectable()
export class WatchesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveriesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Watches codes; each is answered by itself, and one that is watched already stays so. */
  watch(apiKeyId: string, typed: readonly string[], actor: Actor): Promise<WatchResult> {
    return this.transactions.run(async (tx) => {
      const { watched } = await reachable(tx, apiKeyId, actor, 'webhook.manage');
      const codes = typed.map(findCode);
      const held = await WatchRepository.in(tx).hold([...new Set(codes.filter((code) => code !== null))]);
      if (watched + held.length > MOST_WATCHED)
        throw new DomainError('webhook.too_many_watched', { max: MOST_WATCHED });
      const standings = new Map<string, Standing>();
      for (const certificate of held) {
        const seen = seenAt(certificate, tx.at);
        await WatchRepository.in(tx).watch(apiKeyId, certificate.id, seen);
        standings.set(certificate.code, seen.standing);
      }
      await recordWebhook(tx, actor, 'codes_watched', apiKeyId, { codes: held.length });
      return { items: typed.map((code, index) => itemOf(code, codes[index] ?? null, standings)) };
    });
  }

  /** One page of the codes that a key watches. */
  list(apiKeyId: string, query: PageQuery, actor: Actor): Promise<Page<WatchedCode>> {
    return this.transactions.read(async (tx) => {
      await reachable(tx, apiKeyId, actor, 'webhook.read');
      const page = await WatchRepository.in(tx).list(apiKeyId, query);
      return { ...page, items: page.items.map((item) => ({ ...item, code: formatCode(item.code) })) };
    });
  }

  /** Watches a code no longer. */
  unwatch(apiKeyId: string, typed: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      await reachable(tx, apiKeyId, actor, 'webhook.manage');
      const was = await WatchRepository.in(tx).unwatch(apiKeyId, findCode(typed) ?? '');
      if (!was) throw new DomainError('webhook.watch_not_found');
      return { ok: true as const };
    });
  }

  /** Tells those who watch a certificate that it stands otherwise, if it does. */
  lookAt(certificateId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.compare(tx, await WatchRepository.in(tx).ofCertificate(certificateId));
    });
  }

  /** Finds what changed by the clock alone: expiries, and suspensions that lapsed. */
  async sweep(): Promise<void> {
    for (let found = AT_ONCE; found === AT_ONCE; ) {
      found = await this.transactions.run(async (tx) => {
        const due = await WatchRepository.in(tx).due(AT_ONCE);
        await this.compare(tx, due);
        return due.length;
      });
    }
  }

  private async compare(tx: Tx, watches: readonly Watch[]): Promise<void> {
    for (const watch of watches) {
      const seen = seenAt(watch, tx.at);
      await WatchRepository.in(tx).seen(watch, seen);
      const type = changeBetween(watch.standing, seen.standing);
      if (type === null) continue;
      const code = formatCode(watch.code);
      const last = watch.events.at(-1);
      const isOfEvent = seen.standing === 'suspended' || seen.standing === 'revoked' || seen.standing === 'replaced';
      await this.deliveries.queue(tx, watch.apiKeyId, {
        type,
        timestamp: tx.at,
        data: {
          ...{ code, status: seen.standing, since: seen.since, answer: `${originOf(this.config)}/v/${code}` },
          reasonClass: isOfEvent ? (last?.reasonClass ?? null) : null,
          replacedByCode: last?.replacedByCode ? formatCode(last.replacedByCode) : null,
        },
      });
    }
  }
}

function seenAt({ events, validUntil }: Facts, at: string): Seen {
  const standing = standingAt(events, validUntil, at);
  const from = standing === 'expired' && validUntil !== null ? dayAfterDays(validUntil, 1) : events.at(-1)?.at;
  const since = new Date(from ?? at).toISOString();
  return { standing, since, dueAt: nextTurn(events, validUntil, at) };
}

function itemOf(
  typed: string,
  code: string | null,
  standings: ReadonlyMap<string, Standing>,
): WatchResult['items'][number] {
  const status = code === null ? undefined : standings.get(code);
  if (code !== null && status) return { code: formatCode(code), result: 'watched', status };
  return { code: typed, result: code === null ? 'mistyped_code' : 'unknown_code', status: null };
}
