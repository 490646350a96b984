import {
  type Actor,
  type ApplicationQuery,
  type ApplicationSummary,
  type AssessmentApplication,
  DomainError,
  moveApplication,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { ApplicationRepository } from './application.repository.ts';
import { noteApplication } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { assertSeen, isOwnApplication, ownBy } from './application-access.ts';
import { ApplicationViewsService } from './application-views.service.ts';

@Injectable()
export class ApplicationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: ApplicationViewsService,
  ) {}

  /** One page of the applications within the caller's reach, the newest first. */
  list(filter: ApplicationQuery, actor: Actor): Promise<Page<ApplicationSummary>> {
    return this.transactions.read((tx) =>
      ApplicationRepository.in(tx).list(filter, reachOf(actor, 'application.read')),
    );
  }

  /** One application at work; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<AssessmentApplication> {
    return this.transactions.read(async (tx) =>
      this.views.of(tx, assertSeen(await ApplicationRepository.in(tx).find(id), actor)),
    );
  }

  /** The caller's own applications, the newest first. */
  mine(actor: Actor): Promise<{ items: ApplicationSummary[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      const all = actor.personId === null ? [] : await ApplicationRepository.in(tx).ofPerson(actor.personId);
      return { items: all.filter((row) => isOwnApplication(row, actor)), nextCursor: null };
    });
  }

  /** One of the caller's own applications. */
  getMine(id: string, actor: Actor): Promise<AssessmentApplication> {
    return this.transactions.read(async (tx) => {
      const row = await ApplicationRepository.in(tx).find(id);
      if (!row || !isOwnApplication(row, actor)) throw new DomainError('application.not_found');
      return this.views.of(tx, row);
    });
  }

  /** Discards an own draft that was never submitted. */
  discard(id: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const row = await ownBy(actor)(tx, id);
      if (row.status !== 'draft') throw new DomainError('application.frozen');
      await ApplicationRepository.in(tx).discard(id);
      await noteApplication(tx, 'discarded', row, {}, actor);
      return { ok: true };
    });
  }

  /** The application of an id as it stands, for features that only read it. */
  async of(tx: Tx, id: string): Promise<ApplicationRow> {
    const row = await ApplicationRepository.in(tx).find(id);
    if (!row) throw new DomainError('application.not_found');
    return row;
  }

  /** The application of an id, locked, for features that build on it. */
  async locked(tx: Tx, id: string): Promise<ApplicationRow> {
    const row = await ApplicationRepository.in(tx).lock(id);
    if (!row) throw new DomainError('application.not_found');
    return row;
  }

  /** Where an application stands from now on, for features that build on it; refuses an event that it does not take. */
  async move(tx: Tx, id: string, event: 'schedule' | 'release', actor: Actor): Promise<void> {
    const row = await this.locked(tx, id);
    await ApplicationRepository.in(tx).change(row, { status: moveApplication(row.status, event) });
    await noteApplication(tx, event === 'schedule' ? 'scheduled' : 'released', row, {}, actor);
  }

  /**
   * Says what came of an application once the decision on its candidacy is published: a new one may be opened then, for
   * renewal, re-assessment of the missing units, or a new version (rule 16).
   */
  async close(
    tx: Tx,
    id: string,
    came: Pick<ApplicationRow, 'outcome' | 'decidedOn' | 'validUntil' | 'missingUnits'>,
  ): Promise<void> {
    await ApplicationRepository.in(tx).change(await this.locked(tx, id), { ...came, closedAt: tx.at });
  }
}
