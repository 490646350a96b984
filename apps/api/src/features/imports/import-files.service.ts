import { type Actor, assertCan, FAULT_MARK, type ImportKind } from '@kompeten/domain';
import { importSheetsIn, type Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { type WrittenCell, xlsxStream } from '../../spreadsheets/sheet-stream.ts';
import { sheetToFillIn, XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ImportRepository } from './import.repository.ts';
import { visible } from './import-access.ts';
import type { ImportRow } from './import-row.ts';
import { sentenceOf } from './import-view.ts';
import { kinds } from './kinds/index.ts';
import { isPersonal, PrivateCells } from './private-cells.service.ts';
import { StagedRowRepository, type StoredRow } from './staged-row.repository.ts';

const PAGE = 1000;

/** The spreadsheets that an import gives back. */
@Injectable()
export class ImportFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cells: PrivateCells,
  ) {}

  /** The spreadsheet to be filled in. */
  async template(kind: ImportKind, locale: Locale, actor: Actor): Promise<FileAnswer> {
    assertCan(actor, kinds[kind].permission);
    const { fields, words } = kinds[kind];
    const given = { ...importSheetsIn(locale).common, ...words(locale) };
    const content = await sheetToFillIn(
      given,
      fields.map(({ key }) => key),
    );
    return { name: `${given.templateName}.xlsx`, type: XLSX, content };
  }

  /** The refused rows with each fault beside its cell; put right, the same file can be uploaded again. */
  async faults(id: string, locale: Locale, actor: Actor): Promise<FileAnswer> {
    const row = await this.transactions.run(async (tx) => {
      const found = visible(await ImportRepository.in(tx).find(id), actor);
      if (isPersonal(kinds[found.kind])) await this.noteLook(tx, found, actor);
      return found;
    });
    const { faults, faultsName } = importSheetsIn(locale).common;
    const name = `${row.fileName.replace(/\.\w+$/, '')}-${faultsName}.xlsx`;
    return { name, type: XLSX, content: xlsxStream(faults, this.faultRows(row, locale)) };
  }

  /** The refused rows of people hold whole documents: only who may look at them takes them away, and it is noted. */
  private async noteLook(tx: Tx, row: ImportRow, actor: Actor): Promise<void> {
    assertCan(actor, 'person.reveal_nik', { centreId: row.centreId });
    const data = { kind: row.kind, rows: row.counts.rejected };
    const event = { type: 'import.faults_taken', subjectType: 'import' as const, subjectId: row.id, data };
    await AuditRepository.in(tx).append(actor, [event], row.centreId);
  }

  private async *faultRows(row: ImportRow, locale: Locale): AsyncGenerator<WrittenCell[]> {
    const { fields, words } = kinds[row.kind];
    const matched = new Set((row.matching?.columns ?? []).filter((field) => field !== null));
    const keys = fields.filter(({ key, group }) => matched.has(key) || group).map(({ key }) => key);
    const { columns } = words(locale);
    const titles = keys.flatMap((key) => [columns[key] ?? key, `${FAULT_MARK} ${columns[key] ?? key}`]);
    yield titles.map((text) => ({ text, as: 'heading' as const }));
    for await (const { cells, ...staged } of this.rejected(row.id)) {
      const open = { ...staged, cells: this.cells.open(kinds[row.kind], cells) };
      yield keys.flatMap((key) => cellAndFault(open, key, locale));
    }
  }

  private async *rejected(id: string): AsyncGenerator<StoredRow> {
    for (let cursor: string | undefined; ; ) {
      const query = { outcome: 'rejected' as const, limit: PAGE, cursor };
      const { items, nextCursor } = await this.transactions.read((tx) => StagedRowRepository.in(tx).list(id, query));
      yield* items;
      if (nextCursor === null) return;
      cursor = nextCursor;
    }
  }
}

function cellAndFault({ cells, issues }: StoredRow, key: string, locale: Locale): WrittenCell[] {
  const text = cells[key] ?? '';
  const said = issues.filter(({ field }) => field === key).map((issue) => sentenceOf(issue, locale));
  const free = issues.flatMap(({ field, instead = [] }) => (field === key ? instead.map(({ label }) => label) : []));
  if (free.length > 0) said.push(importSheetsIn(locale).instead.all(free));
  if (said.length === 0) return [text, ''];
  return [
    { text, as: 'fault' },
    { text: said.join(' '), as: 'fault' },
  ];
}
