import { createHash } from 'node:crypto';
import {
  type Actor,
  assertCan,
  DomainError,
  type Import,
  type ImportDetail,
  type ImportQuery,
  type ImportUpload,
  type Page,
  reachOf,
  type StagedRow,
  type StagedRowQuery,
} from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { UploadedFile } from '../../http/call.ts';
import { firstRows, sheetSource } from '../../spreadsheets/sheet-source.ts';
import type { SheetSource } from '../../spreadsheets/streamed-sheet.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ImportRepository } from './import.repository.ts';
import { ownerOf, visible } from './import-access.ts';
import type { KindOfImport } from './import-kind.ts';
import { ImportPlacesService } from './import-places.service.ts';
import type { ImportRow, SheetPreview } from './import-row.ts';
import { detailOf, rowView } from './import-view.ts';
import { kinds } from './kinds/index.ts';
import { MatchingRepository } from './matching.repository.ts';
import { PrivateCells } from './private-cells.service.ts';
import { StagedRowRepository, type StoredRow } from './staged-row.repository.ts';

/** What people are shown of a file before they say what it holds. */
const PREVIEW = { sheets: 20, rows: 12, letters: 200 };

@Injectable()
export class ImportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly places: ImportPlacesService,
    private readonly cells: PrivateCells,
  ) {}

  /** One page of the imports within the caller's reach, newest first. */
  list(query: ImportQuery, actor: Actor): Promise<Page<Import>> {
    return this.transactions.read((tx) =>
      ImportRepository.in(tx).list(query, reachOf(actor, 'import.read'), actor.accountId),
    );
  }

  /** Takes a file in: its first rows are shown, and nothing of it is stored in the register. */
  async upload(wish: ImportUpload, file: UploadedFile, locale: Locale, actor: Actor): Promise<ImportDetail> {
    const kind = kinds[wish.kind];
    assertCan(actor, kind.permission);
    const previews = await previewsOf(await sheetSource(file.content));
    if (previews.every(({ rows }) => rows.length === 0)) throw new DomainError('import.empty');
    const sheets = previews.map((sheet) => this.shown(kind, sheet));
    const id = newId();
    return this.transactions.run(async (tx) => {
      const place = await this.places.of(tx, wish, actor);
      const by = { requestedById: actor.accountId, requestedByName: actor.fullName, requestedAt: tx.at };
      const fileName = file.name.slice(0, 200);
      const sha256 = createHash('sha256').update(file.content).digest('hex');
      const open = { status: 'uploaded' as const, matching: null, failure: null, appliedAt: null, undoneAt: null };
      const row = { id, kind: wish.kind, fileName, locale, sha256, sheets, ...place, ...by, ...open };
      await ImportRepository.in(tx).insert(row, this.cells.shutFile(kind, file.content));
      const event = {
        type: 'import.uploaded',
        subjectType: 'import' as const,
        subjectId: id,
        data: { kind: wish.kind },
      };
      await AuditRepository.in(tx).append(actor, [event], place.centreId);
      return this.detail(tx, await ImportRepository.in(tx).find(id), locale, actor);
    });
  }

  /** One import with what its steps need. */
  get(id: string, locale: Locale, actor: Actor): Promise<ImportDetail> {
    return this.transactions.read(async (tx) => this.detail(tx, await ImportRepository.in(tx).find(id), locale, actor));
  }

  /** How far an import is. */
  glance(id: string, actor: Actor): Promise<Import> {
    return this.transactions.read(async (tx) => visible(await ImportRepository.in(tx).glance(id), actor));
  }

  /** One page of the staged rows, in the order of the file. */
  rows(id: string, query: StagedRowQuery, locale: Locale, actor: Actor): Promise<Page<StagedRow>> {
    return this.transactions.read(async (tx) => {
      const { kind } = visible(await ImportRepository.in(tx).glance(id), actor);
      const { items, nextCursor } = await StagedRowRepository.in(tx).list(id, query);
      const seen = (row: StoredRow) => ({ ...row, cells: this.cells.masked(kinds[kind], row.cells) });
      return { items: items.map((row) => rowView(seen(row), locale)), nextCursor };
    });
  }

  private shown(kind: KindOfImport, { name, rows }: SheetPreview): SheetPreview {
    const masked = (cells: string[]) => cells.map((cell) => this.cells.preview(kind, cell));
    return { name, rows: rows.map(({ row, cells }) => ({ row, cells: masked(cells) })) };
  }

  private async detail(tx: Tx, found: ImportRow | null, locale: Locale, actor: Actor): Promise<ImportDetail> {
    const row = visible(found, actor);
    const remembered = await MatchingRepository.in(tx).of(row.kind, ownerOf(row));
    const sameFile = await ImportRepository.in(tx).sameFile(row.kind, row.sha256, row.id);
    return detailOf(row, kinds[row.kind], { locale, remembered, sameFile });
  }
}

async function previewsOf(source: SheetSource): Promise<SheetPreview[]> {
  const sheets: SheetPreview[] = [];
  for (const [index, name] of source.names.slice(0, PREVIEW.sheets).entries()) {
    const rows = await firstRows(source, index, PREVIEW.rows);
    const shown = rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => textOf(cell).slice(0, PREVIEW.letters)),
    }));
    sheets.push({ name, rows: shown });
  }
  return sheets;
}
