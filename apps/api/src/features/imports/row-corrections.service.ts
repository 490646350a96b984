import { type Actor, DomainError, type RowChange, type RowChanged } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { Cell } from '../../spreadsheets/spreadsheet.ts';
import { textCell } from '../../spreadsheets/spreadsheet.ts';
import { ImportRepository } from './import.repository.ts';
import { assertMayCarry, visible } from './import-access.ts';
import type { ImportRow } from './import-row.ts';
import { rowView } from './import-view.ts';
import { kinds } from './kinds/index.ts';
import { StagedRowRepository } from './staged-row.repository.ts';
import { StagingService } from './staging.service.ts';

/** Corrects refused rows on screen. */
@Injectable()
export class RowCorrectionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly staging: StagingService,
  ) {}

  /** Corrects cells of a refused row; all rows are judged anew, since one may have repeated another. */
  correct(id: string, row: number, { cells }: RowChange, locale: Locale, actor: Actor): Promise<RowChanged> {
    return this.transactions.run(async (tx) => {
      const found = await this.open(tx, id, actor);
      const staged = StagedRowRepository.in(tx);
      const before = await staged.find(id, row);
      if (!before) throw new DomainError('import.row_not_found', { row });
      if (before.outcome !== 'rejected') throw new DomainError('import.row_settled', { row });
      const read = await this.staging.reader(found);
      await staged.correct(id, { row, ...read(mended(before.cells, cells, found)) });
      const counts = await staged.judge(id, kinds[found.kind]);
      await ImportRepository.in(tx).move(id, 'staged', { counts });
      const after = await staged.find(id, row);
      if (!after) throw new DomainError('import.row_not_found', { row });
      return { row: rowView(after, locale), counts };
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
