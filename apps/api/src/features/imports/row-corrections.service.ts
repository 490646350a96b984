import { type Actor, DomainError, type RowChange, type RowChanged } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { Cell } from '../../spreadsheets/cell.ts';
import { textCell } from '../../spreadsheets/cell.ts';
import { ImportRepository } from './import.repository.ts';
import { assertMayCarry, visible } from './import-access.ts';
import type { ImportRow } from './import-row.ts';
import { rowView } from './import-view.ts';
import { kinds } from './kinds/index.ts';
import { PrivateCells } from './private-cells.service.ts';
import { StagedRowRepository } from './staged-row.repository.ts';
import { StagingService } from './staging.service.ts';

/** Corrects refused rows on screen. */
@Injectable()
export class RowCorrectionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly staging: StagingService,
    private readonly cells: PrivateCells,
  ) {}

  /** Corrects cells of a refused row; all rows are judged anew, since one may have repeated another. */
  async correct(id: string, row: number, { cells }: RowChange, locale: Locale, actor: Actor): Promise<RowChanged> {
    const found = await this.transactions.run(async (tx) => {
      const open = await this.open(tx, id, actor);
      const before = await StagedRowRepository.in(tx).find(id, row);
      if (!before) throw new DomainError('import.row_not_found', { row });
      if (before.outcome !== 'rejected') throw new DomainError('import.row_settled', { row });
      const read = await this.staging.reader(open);
      const known = this.cells.open(kinds[open.kind], before.cells);
      await StagedRowRepository.in(tx).correct(id, { row, ...read(mended(known, cells, open)) });
      await ImportRepository.in(tx).move(id, 'staged', { actingId: actor.accountId });
      return { ...open, actingId: actor.accountId };
    });
    const counts = await this.staging.judge(found);
    return this.transactions.run(async (tx) => {
      await ImportRepository.in(tx).move(id, 'staged', { counts });
      const after = await StagedRowRepository.in(tx).find(id, row);
      if (!after) throw new DomainError('import.row_not_found', { row });
      return { row: rowView({ ...after, cells: this.cells.masked(kinds[found.kind], after.cells) }, locale), counts };
    });
  }

  private async open(tx: Tx, id: string, actor: Actor): Promise<ImportRow> {
    const found = visible(await ImportRepository.in(tx).lock(id), actor);
    assertMayCarry(found, actor);
    if (found.status !== 'staged') throw new DomainError('import.wrong_state', { status: found.status });
    return found;
  }
}

function mended(before: Record<string, string>, change: Record<string, string>, { kind }: ImportRow) {
  const known = new Set(kinds[kind].fields.map(({ key }) => key));
  const cells: Partial<Record<string, Cell>> = {};
  for (const [field, text] of Object.entries({ ...before, ...change })) {
    if (!known.has(field)) throw new DomainError('import.field_unknown', { field });
    const cell = textCell(text);
    if (cell) cells[field] = cell;
  }
  return cells;
}
