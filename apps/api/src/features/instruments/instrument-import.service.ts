import {
  type Actor,
  assertDraft,
  type ImportResult,
  type InstrumentSheetFault,
  instrumentOfRow,
  type NewInstrumentItem,
  type UnitToCover,
} from '@kompeten/domain';
import { instrumentSheetIn, type Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { readTable } from '../../spreadsheets/spreadsheet.ts';
import { importIssues, type TextRow, textRows } from '../../spreadsheets/text-rows.ts';
import { instrumentKindIn, instrumentsIn } from './instrument-columns.ts';
import { InstrumentItemsService } from './instrument-items.service.ts';
import { KnownSetsService } from './known-sets.service.ts';

/** An upload as it was asked for. */
export interface InstrumentUpload {
  content: Buffer;
  dryRun: boolean;
  locale: Locale;
}

type Fault = InstrumentSheetFault & { values?: string[] };

@Injectable()
export class InstrumentImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownSetsService,
    private readonly items: InstrumentItemsService,
  ) {}

  /** Takes the instruments of a spreadsheet into a draft, all or none of them. */
  async import(setId: string, { content, dryRun, locale }: InstrumentUpload, actor: Actor): Promise<ImportResult> {
    const table = instrumentsIn(await readTable(content), locale);
    return this.transactions.run(async (tx) => {
      const known = await this.known.locked(tx, setId, actor, 'instrument.manage');
      assertDraft(known.set.status);
      const read = textRows(table, ['prompt', 'benchmark']).map((row) => readRow(row, known.units, locale));
      const faults = read.flatMap((row) => row.faults);
      const rejected = importIssues(faults, table, instrumentSheetIn(locale).columns, locale);
      if (rejected.length > 0) return { dryRun, accepted: 0, rejected, warnings: [] };
      const given = read.flatMap(({ item }) => (item ? [item] : []));
      if (!dryRun) {
        await this.items.addMany(tx, known, given);
        await this.items.touch(tx, known.set, 'items_imported', given.length, actor);
      }
      return { dryRun, accepted: given.length, rejected, warnings: [] };
    });
  }
}

function readRow(
  row: TextRow<Fault['column']>,
  units: readonly UnitToCover[],
  locale: Locale,
): { item: NewInstrumentItem | null; faults: Fault[] } {
  const kind = instrumentKindIn({ kind: 'text', text: row.cells.kind ?? '' }, locale);
  if ('issue' in kind) return { item: null, faults: [{ row: row.row, column: 'kind', ...kind.issue }] };
  return instrumentOfRow(row, kind.value, units);
}
