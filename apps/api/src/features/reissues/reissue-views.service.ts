import {
  type Actor,
  DomainError,
  officialBlockers,
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
import { OfficialsService } from '../people/officials.service.ts';
import { ReissueRepository } from './reissue.repository.ts';
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
    private readonly officials: OfficialsService,
    private readonly clock: Clock,
  ) {}

  /** One page of the reissues with certificates within the caller's reach, newest first. */
  list(query: Omit<PageQuery, 'q'>, actor: Actor): Promise<Page<Reissue>> {
    return this.transactions.read(async (tx) => {
      const of = await this.reach(tx, actor);
      const { items, nextCursor } = await ReissueStandingRepository.in(tx).list(query, of);
      const views: Reissue[] = [];
      for (const row of items) views.push(await this.view(tx, row, of, actor));
      return { items: views, nextCursor };
    });
  }

  /** The newest reissue with all of its certificates; null where there never was one. */
  async newest(tx: Tx): Promise<Reissue | null> {
    const [row] = (await ReissueStandingRepository.in(tx).list({ limit: 1 }, null)).items;
    return row ? this.view(tx, row, null, null) : null;
  }

  /** One reissue and how far it is; without certificates within the caller's reach it does not exist. */
  get(id: string, actor: Actor): Promise<Reissue> {
    return this.transactions.read(async (tx) => {
      const of = await this.reach(tx, actor);
      return this.view(tx, await visible(tx, id, of), of, actor);
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

  /** The centres whose certificates in a reissue await this caller's signature. */
  async signedBy(tx: Tx, id: string, actor: Actor): Promise<string[]> {
    await visible(tx, id, await this.reach(tx, actor));
    const own = await this.access.centreIds(tx, actor, 'issuance.approve');
    const awaited = await ReissueRepository.in(tx).awaitedCentres(id);
    return awaited.filter((centreId) => own === null || own.includes(centreId));
  }

  private reach(tx: Tx, actor: Actor): Promise<OfIssuers> {
    return this.access.issuers(tx, actor, 'reissue.read');
  }

  private async view(tx: Tx, row: ReissueRow, of: OfIssuers, actor: Actor | null): Promise<Reissue> {
    const standing = ReissueStandingRepository.in(tx);
    const tallied = reissueCounts(await standing.tallies(row.id, of));
    const counts = { ...tallied, ...(await this.signing(tx, row.id, tallied.awaiting > 0 ? actor : null)) };
    if (row.finishedAt !== null) return { ...row, ...counts, ratePerSecond: null, secondsLeft: null };
    const now = this.clock.now();
    const since = new Date(Date.parse(now) - LATELY_MS).toISOString();
    const lately = await standing.doneSince(row.id, since, of);
    return { ...row, ...counts, ...paceOf(lately, counts.waiting, row.startedAt, now) };
  }

  private async signing(tx: Tx, id: string, actor: Actor | null): Promise<Pick<Reissue, 'awaitsCaller' | 'blockers'>> {
    if (actor === null || (await this.signedBy(tx, id, actor)).length === 0) {
      return { awaitsCaller: false, blockers: [] };
    }
    return { awaitsCaller: true, blockers: officialBlockers({ hasNik: await this.officials.hasNik(tx, actor) }) };
  }
}

async function visible(tx: Tx, id: string, of: OfIssuers): Promise<ReissueRow> {
  const row = await ReissueStandingRepository.in(tx).find(id, of);
  if (!row) throw new DomainError('reissue.not_found');
  return row;
}
