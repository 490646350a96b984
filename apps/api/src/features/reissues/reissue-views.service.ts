import {
  type Actor,
  DomainError,
  type Page,
  type PageQuery,
  paceOf,
  type Reissue,
  type ReissuedCertificate,
  type ReissuedQuery,
  reissueCounts,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { asItGoes } from '../../http/as-it-goes.ts';
import type { EventAnswer } from '../../http/call.ts';
import { CertificateAccessService } from '../certificates/certificate-access.service.ts';
import { type OfIssuers, type ReissueRow, ReissueStandingRepository } from './reissue-standing.repository.ts';

const LATELY_MS = 10_000;
/** A reissue may be of millions, which are counted at each look. */
const LOOK_MS = 1_000;

/** Reissues as those see them who watch over the keys, and those whose certificates they are. */
@Injectable()
export class ReissueViewsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CertificateAccessService,
    private readonly clock: Clock,
  ) {}

  /** One page of the reissues with certificates within the caller's reach, newest first. */
  list(query: Omit<PageQuery, 'q'>, actor: Actor): Promise<Page<Reissue>> {
    return this.transactions.read(async (tx) => {
      const of = await this.reach(tx, actor);
      const { items, nextCursor } = await ReissueStandingRepository.in(tx).list(query, of);
      const views: Reissue[] = [];
      for (const row of items) views.push(await this.view(tx, row, of));
      return { items: views, nextCursor };
    });
  }

  /** The newest reissue with all of its certificates; null where there never was one. */
  async newest(tx: Tx): Promise<Reissue | null> {
    const [row] = (await ReissueStandingRepository.in(tx).list({ limit: 1 }, null)).items;
    return row ? this.view(tx, row, null) : null;
  }

  /** One reissue and how far it is; without certificates within the caller's reach it does not exist. */
  get(id: string, actor: Actor): Promise<Reissue> {
    return this.transactions.read(async (tx) => {
      const of = await this.reach(tx, actor);
      return this.view(tx, await visible(tx, id, of), of);
    });
  }

  /** The progress of a reissue as it goes; refuses before the stream begins. */
  async watch(id: string, actor: Actor): Promise<AsyncIterable<EventAnswer>> {
    const look = () => this.get(id, actor);
    return asItGoes(await look(), look, ({ finishedAt }) => finishedAt !== null, LOOK_MS);
  }

  /** One page of the certificates of a reissue, or of all, within the caller's reach. */
  certificates(query: ReissuedQuery, actor: Actor): Promise<Page<ReissuedCertificate>> {
    return this.transactions.read(async (tx) => {
      const of = await this.reach(tx, actor);
      if (query.reissueId !== undefined) await visible(tx, query.reissueId, of);
      return ReissueStandingRepository.in(tx).certificates(query, of);
    });
  }

  private reach(tx: Tx, actor: Actor): Promise<OfIssuers> {
    return this.access.issuers(tx, actor, 'reissue.read');
  }

  private async view(tx: Tx, row: ReissueRow, of: OfIssuers): Promise<Reissue> {
    const standing = ReissueStandingRepository.in(tx);
    const counts = reissueCounts(await standing.tallies(row.id, of));
    if (row.finishedAt !== null) return { ...row, ...counts, ratePerSecond: null, secondsLeft: null };
    const now = this.clock.now();
    const since = new Date(Date.parse(now) - LATELY_MS).toISOString();
    const lately = await standing.doneSince(row.id, since, of);
    return { ...row, ...counts, ...paceOf(lately, counts.waiting, row.startedAt, now) };
  }
}

async function visible(tx: Tx, id: string, of: OfIssuers): Promise<ReissueRow> {
  const row = await ReissueStandingRepository.in(tx).find(id, of);
  if (!row) throw new DomainError('reissue.not_found');
  return row;
}
