import { DomainError, type ImportCounts } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import type { Cell } from '../../spreadsheets/cell.ts';
import { assertNotTooLong, MOST_ROWS, sheetSource } from '../../spreadsheets/sheet-source.ts';
import type { StreamedRow } from '../../spreadsheets/streamed-sheet.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { ActingService } from './acting.service.ts';
import { ImportRepository } from './import.repository.ts';
import type { KindOfImport, ReadingTools } from './import-kind.ts';
import type { ImportRow } from './import-row.ts';
import { kinds } from './kinds/index.ts';
import { PrivateCells } from './private-cells.service.ts';
import { StagedRowRepository, type StagingRow } from './staged-row.repository.ts';

/** Rows that are held in memory before they are brought into the staging area. */
const BATCH = 2000;

/** Rows that one import may hold whose rows are carried out one after another. */
const MOST_BY_SERVICES = 5000;

/** Reading is most of the work; judging is the rest. */
const READ_PERCENT = 90;

/** Reads the file of an import into the staging area, row by row, so that its length does not matter. */
@Injectable()
export class StagingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionsService,
    private readonly acting: ActingService,
    private readonly cells: PrivateCells,
  ) {}

  /** Reads and judges every row; answers what the import would do. */
  async stage(row: ImportRow): Promise<ImportCounts> {
    const content = await this.transactions.run(async (tx) => {
      await StagedRowRepository.in(tx).clear(row.id);
      return this.cells.openFile(kinds[row.kind], await ImportRepository.in(tx).content(row.id));
    });
    const count = await this.bringAll(row, content);
    if (count === 0) throw new DomainError('import.empty');
    return this.judge(row);
  }

  /** Judges every row by what the register holds now, each kind in its own way. */
  judge(row: ImportRow): Promise<ImportCounts> {
    const kind = kinds[row.kind];
    if (kind.way === 'services') return this.acting.rehearse(row, kind);
    return this.transactions.run((tx) => StagedRowRepository.in(tx).judge(row.id, kind));
  }

  /** How a row of an import is read. */
  async reader({ kind, locale }: Pick<ImportRow, 'kind' | 'locale'>): Promise<(cells: Cells) => ReadRow> {
    const tools = { locale, regions: await this.regions.all() };
    return (cells) => this.shut(kinds[kind], readRow(kinds[kind], cells, tools));
  }

  private shut(kind: KindOfImport, { cells, values, issues }: ReadRow): ReadRow {
    return { cells: this.cells.shut(kind, cells), values: this.cells.shutValues(kind, values), issues };
  }

  private async bringAll(row: ImportRow, content: Buffer): Promise<number> {
    const { sheet, headingRow, columns } = row.matching ?? { sheet: 0, headingRow: 1, columns: [] };
    const read = await this.reader(row);
    let waiting: StagingRow[] = [];
    let count = 0;
    const source = await sheetSource(content);
    for await (const { rows, share } of source.rows(sheet)) {
      for (const each of rows) {
        const cells = each.row > headingRow ? cellsOf(each, columns) : null;
        if (cells) waiting.push({ row: each.row, thingId: newId(), ...read(cells) });
      }
      if (waiting.length < BATCH && share < 1) continue;
      count += waiting.length;
      assertNotTooLong(count, kinds[row.kind].way === 'services' ? MOST_BY_SERVICES : MOST_ROWS);
      await this.bring(row.id, waiting, Math.floor(share * READ_PERCENT));
      waiting = [];
    }
    return count;
  }

  private bring(importId: string, rows: readonly StagingRow[], percent: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (rows.length > 0) await StagedRowRepository.in(tx).bring(importId, rows);
      await ImportRepository.in(tx).tellPercent(importId, percent);
    });
  }
}

type Cells = Partial<Record<string, Cell>>;
type ReadRow = Omit<StagingRow, 'row' | 'thingId'>;

/** The cells of a row by field; null where none of them holds anything. */
function cellsOf({ cells }: StreamedRow, columns: readonly (string | null)[]): Cells | null {
  const found: Cells = {};
  let any = false;
  for (const [index, field] of columns.entries()) {
    const cell = field === null ? null : cells[index];
    if (!field || !cell) continue;
    found[field] = cell;
    any = true;
  }
  return any ? found : null;
}

function readRow(kind: KindOfImport, cells: Cells, tools: ReadingTools): ReadRow {
  const written = Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, textOf(cell)]));
  return { cells: written, ...kind.read(cells, tools) };
}
