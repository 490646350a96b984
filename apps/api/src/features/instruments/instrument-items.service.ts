import { randomBytes } from 'node:crypto';
import {
  type Actor,
  assertDraft,
  assertWellWritten,
  DomainError,
  type InstrumentSet,
  type InstrumentSetDetail,
  type NewInstrumentItem,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { drawnAnew } from '../../files/drawn-anew.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import type { InstrumentItemRow } from './instrument.table.ts';
import { InstrumentItemRepository } from './instrument-item.repository.ts';
import { InstrumentSetRepository } from './instrument-set.repository.ts';
import { instrumentEvent, type KnownSet, KnownSetsService } from './known-sets.service.ts';

/** The longest side of a question's picture in pixels: enough for a ledger on a phone, and it travels with the paper. */
const LONGEST = 900;

/** The instruments of a draft, one by one. */
@Injectable()
export class InstrumentItemsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownSetsService,
  ) {}

  /** Adds an instrument at the end. */
  add(setId: string, given: NewInstrumentItem, setVersion: number, actor: Actor): Promise<InstrumentSetDetail> {
    return this.changed(setId, 'item_added', actor, setVersion, async (tx, { units, items }) => {
      assertWellWritten(given, units);
      const position = (items.at(-1)?.position ?? 0) + 1;
      await InstrumentItemRepository.in(tx).insert([storedItem(newId(), setId, position, given, null)]);
    });
  }

  /** Writes an instrument anew; its place and its picture stay. */
  change(
    setId: string,
    id: string,
    given: NewInstrumentItem,
    setVersion: number,
    actor: Actor,
  ): Promise<InstrumentSetDetail> {
    return this.changed(setId, 'item_changed', actor, setVersion, async (tx, { units, items }) => {
      assertWellWritten(given, units);
      const { position, pictureAlt } = itemIn(items, id);
      await InstrumentItemRepository.in(tx).save(storedItem(id, setId, position, given, pictureAlt));
    });
  }

  /** Takes an instrument out. */
  remove(setId: string, id: string, setVersion: number, actor: Actor): Promise<InstrumentSetDetail> {
    return this.changed(setId, 'item_removed', actor, setVersion, async (tx, { items }) => {
      await InstrumentItemRepository.in(tx).remove(itemIn(items, id).id);
    });
  }

  /** Gives an instrument a picture, drawn anew, with what it shows in words. */
  async putPicture(
    setId: string,
    id: string,
    alt: string,
    { content }: UploadedFile,
    actor: Actor,
  ): Promise<InstrumentSetDetail> {
    const drawn = await drawnAnew(content, LONGEST);
    if (drawn === null) throw new DomainError('instrument.picture_type');
    return this.changed(setId, 'picture_added', actor, undefined, async (tx, { items }) => {
      await InstrumentItemRepository.in(tx).putPicture(id, drawn);
      await InstrumentItemRepository.in(tx).save({ ...itemIn(items, id), pictureAlt: alt });
    });
  }

  /** Takes the picture of an instrument away. */
  removePicture(setId: string, id: string, actor: Actor): Promise<InstrumentSetDetail> {
    return this.changed(setId, 'picture_removed', actor, undefined, async (tx, { items }) => {
      await InstrumentItemRepository.in(tx).save({ ...itemIn(items, id), pictureAlt: null });
      await InstrumentItemRepository.in(tx).removePicture(id);
    });
  }

  /** The picture of an instrument. */
  picture(setId: string, id: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      const { items } = await this.known.of(tx, setId, actor, 'instrument.read');
      const content = (await InstrumentItemRepository.in(tx).pictures([itemIn(items, id).id])).get(id);
      if (!content) throw new DomainError('instrument.not_found');
      return { content, type: 'image/jpeg', name: `soal-${id}.jpg`, inline: true };
    });
  }

  /** Brings many instruments into a draft at once, after those that are there. */
  addMany(tx: Tx, { set, items }: KnownSet, given: readonly NewInstrumentItem[]): Promise<void> {
    const last = items.at(-1)?.position ?? 0;
    const rows = given.map((item, at) => storedItem(newId(), set.id, last + at + 1, item, null));
    return InstrumentItemRepository.in(tx).insert(rows);
  }

  /** Counts a change of a draft and writes it into the trail. */
  async touch(tx: Tx, set: InstrumentSet, what: string, items: number, actor: Actor): Promise<void> {
    await InstrumentSetRepository.in(tx).save({ ...set, version: set.version + 1 });
    await AuditRepository.in(tx).append(actor, [instrumentEvent(what, set, { versionNo: set.versionNo, items })]);
  }

  private changed(
    setId: string,
    what: string,
    actor: Actor,
    version: number | undefined,
    work: (tx: Tx, known: KnownSet) => Promise<void>,
  ): Promise<InstrumentSetDetail> {
    return this.transactions.run(async (tx) => {
      const known = await this.known.locked(tx, setId, actor, 'instrument.manage', version);
      assertDraft(known.set.status);
      await work(tx, known);
      await this.touch(tx, known.set, what, 1, actor);
      return this.known.detail(tx, setId, actor);
    });
  }
}

function itemIn(items: readonly InstrumentItemRow[], id: string): InstrumentItemRow {
  const item = items.find((each) => each.id === id);
  if (!item) throw new DomainError('instrument.not_found');
  return item;
}

/** An instrument as it is stored. The ids of its answers are drawn, so that none tells which is right. */
export function storedItem(
  id: string,
  setId: string,
  position: number,
  { prompt, options, correct, benchmark, kind, unitCode, criteria }: NewInstrumentItem,
  pictureAlt: string | null,
): InstrumentItemRow {
  const named = options.map((text) => ({ id: randomBytes(5).toString('hex'), text }));
  const right = correct == null ? null : (named[correct]?.id ?? null);
  return {
    ...{ id, setId, position, kind, unitCode, criteria: [...new Set(criteria)], pictureAlt },
    ...{ body: { prompt, options: named }, key: { correct: right, benchmark } },
  };
}
