import {
  type Actor,
  assertCan,
  assertDraft,
  DomainError,
  type InstrumentSet,
  type InstrumentSetChange,
  type InstrumentSetDetail,
  type InstrumentSetEvent,
  instrumentCoverage,
  instrumentSetBlockers,
  type ListedInstrumentSet,
  moveInstrumentSet,
  type NewInstrumentSet,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { InstrumentItemRepository } from './instrument-item.repository.ts';
import { type InstrumentSetFilter, InstrumentSetRepository } from './instrument-set.repository.ts';
import { instrumentEvent, KnownSetsService } from './known-sets.service.ts';

@Injectable()
export class InstrumentSetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownSetsService,
    private readonly schemes: SchemesService,
  ) {}

  /** One page of the sets within the caller's reach, newest first. */
  list(filter: InstrumentSetFilter, actor: Actor): Promise<Page<ListedInstrumentSet>> {
    return this.transactions.read(async (tx) => {
      const repository = InstrumentSetRepository.in(tx);
      const { items, nextCursor } = await repository.list(filter, reachOf(actor, 'instrument.read'));
      const counts = await repository.countItems(items.map(({ id }) => id));
      const versions = await this.schemes.versionsOf(
        tx,
        items.map(({ schemeVersionId }) => schemeVersionId),
      );
      const listed = items.map((set) => {
        const version = versions.get(set.schemeVersionId);
        if (!version) throw new DomainError('scheme.version_unknown');
        return { ...set, schemeTitle: version.schemeTitle, schemeLabel: version.label, items: counts.get(set.id) ?? 0 };
      });
      return { items: listed, nextCursor };
    });
  }

  /** A set as its page shows it. */
  get(id: string, actor: Actor): Promise<InstrumentSetDetail> {
    return this.transactions.read((tx) => this.known.detail(tx, id, actor));
  }

  /** Begins a set, a draft without instruments. */
  create({ bodyId, schemeVersionId, title }: NewInstrumentSet, actor: Actor): Promise<InstrumentSetDetail> {
    assertCan(actor, 'instrument.manage', { bodyId });
    return this.transactions.run(async (tx) => {
      await this.schemes.versionOf(tx, schemeVersionId);
      const set: InstrumentSet = {
        ...{ id: newId(), bodyId, schemeVersionId, title, status: 'draft', copiedFromId: null },
        ...{ blueprint: { minutes: 60, lines: [] }, createdAt: tx.at, version: 1, versionNo: 1 },
      };
      const versionNo = (await InstrumentSetRepository.in(tx).latestVersionNo(set)) + 1;
      await InstrumentSetRepository.in(tx).insert({ ...set, versionNo });
      return this.told(tx, 'set_created', set, actor);
    });
  }

  /** Changes the title or the plan of the written test of a draft. */
  change(id: string, { version, ...change }: InstrumentSetChange, actor: Actor): Promise<InstrumentSetDetail> {
    return this.transactions.run(async (tx) => {
      const { set } = await this.known.locked(tx, id, actor, 'instrument.manage', version);
      assertDraft(set.status);
      const { title = set.title, blueprint = set.blueprint } = change;
      await InstrumentSetRepository.in(tx).save({ ...set, title, blueprint, version: version + 1 });
      return this.told(tx, 'set_changed', set, actor);
    });
  }

  /** Makes a set ready, or opens it again. */
  step(
    id: string,
    { event, version }: { event: InstrumentSetEvent; version: number },
    actor: Actor,
  ): Promise<InstrumentSetDetail> {
    return this.transactions.run(async (tx) => {
      const { set, units, items } = await this.known.locked(tx, id, actor, 'instrument.manage', version);
      const blockers = instrumentSetBlockers(instrumentCoverage(units, items), items, set.blueprint);
      const status = moveInstrumentSet(set.status, event, blockers);
      await InstrumentSetRepository.in(tx).save({ ...set, status, version: version + 1 });
      return this.told(tx, status === 'ready' ? 'made_ready' : 'reopened', set, actor);
    });
  }

  /** A new version of a set: a draft with everything of it, while the old one stays as it is (rule 9). */
  copy(id: string, actor: Actor): Promise<InstrumentSetDetail> {
    return this.transactions.run(async (tx) => {
      const { set, items } = await this.known.locked(tx, id, actor, 'instrument.manage');
      const repository = InstrumentSetRepository.in(tx);
      const versionNo = (await repository.latestVersionNo(set)) + 1;
      const fresh = {
        id: newId(),
        versionNo,
        status: 'draft' as const,
        copiedFromId: id,
        createdAt: tx.at,
        version: 1,
      };
      const copied: InstrumentSet = { ...set, ...fresh };
      await repository.insert(copied);
      const pairs = items.map((item) => ({ from: item.id, item: { ...item, id: newId(), setId: copied.id } }));
      await InstrumentItemRepository.in(tx).insert(pairs.map(({ item }) => item));
      for (const { from, item } of pairs.filter(({ item }) => item.pictureAlt !== null)) {
        await InstrumentItemRepository.in(tx).copyPicture(from, item.id);
      }
      return this.told(tx, 'set_copied', copied, actor);
    });
  }

  private async told(tx: Tx, what: string, set: InstrumentSet, actor: Actor): Promise<InstrumentSetDetail> {
    const data = { versionNo: set.versionNo, title: set.title };
    await AuditRepository.in(tx).append(actor, [instrumentEvent(what, set, data)]);
    return this.known.detail(tx, set.id, actor);
  }
}
