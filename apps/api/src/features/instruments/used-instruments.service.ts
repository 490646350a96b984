import {
  type Actor,
  DomainError,
  type InstrumentReview,
  type InstrumentSet,
  instrumentCoverage,
  reviewInstruments,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import type { InstrumentItemRow } from './instrument.table.ts';
import { InstrumentItemRepository } from './instrument-item.repository.ts';
import { InstrumentSetRepository } from './instrument-set.repository.ts';
import { KnownSetsService } from './known-sets.service.ts';

/** An instrument with its key, as other features use it. */
export type UsedItem = InstrumentItemRow;

/** What other features take of a set in use; who may see what of it, they decide. */
@Injectable()
export class UsedInstrumentsService {
  constructor(
    private readonly known: KnownSetsService,
    private readonly schemes: SchemesService,
  ) {}

  /** A set; refuses with `instrument.not_found`. */
  async set(tx: Tx, id: string): Promise<InstrumentSet> {
    const set = await InstrumentSetRepository.in(tx).find(id);
    if (!set) throw new DomainError('instrument.not_found');
    return set;
  }

  /** What of a review of a set (FR.IA.11) the set itself answers. */
  async review(tx: Tx, id: string): Promise<InstrumentReview & { title: string }> {
    const { schemeVersionId, title, status } = await this.set(tx, id);
    const units = await this.known.unitsOf(tx, await this.schemes.versionOf(tx, schemeVersionId));
    const items = await this.items(tx, id);
    return { title, ...reviewInstruments(instrumentCoverage(units, items), items, status) };
  }

  /** Its instruments, with their keys. */
  items(tx: Tx, setId: string): Promise<InstrumentItemRow[]> {
    return InstrumentItemRepository.in(tx).ofSet(setId);
  }

  /** The pictures of some instruments, as addresses that hold them whole. */
  async pictures(tx: Tx, items: readonly InstrumentItemRow[]): Promise<Map<string, { alt: string; dataUrl: string }>> {
    const shown = items.filter(({ pictureAlt }) => pictureAlt !== null);
    const contents = await InstrumentItemRepository.in(tx).pictures(shown.map(({ id }) => id));
    return new Map(
      shown.map(({ id, pictureAlt }) => {
        const dataUrl = `data:image/jpeg;base64,${(contents.get(id) ?? Buffer.alloc(0)).toString('base64')}`;
        return [id, { alt: pictureAlt ?? '', dataUrl }];
      }),
    );
  }

  /** Locks a set for ever, since it is used now (rule 9). */
  lock(tx: Tx, id: string, actor: Actor): Promise<void> {
    return this.known.lockForUse(tx, id, actor);
  }
}
