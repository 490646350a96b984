import { contract, type OperationId, type ResponseOf } from '@kompeten/contract';
import type { Actor, Page } from '@kompeten/domain';
import { type Locale, localeFrom, messages, termsIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import type { Call, FileAnswer } from '../../http/call.ts';
import { type BoundEndpoint, EndpointRegistry } from '../../http/endpoint-registry.ts';
import { toldOf } from '../../http/send-answer.ts';
import { csvStream, type WrittenCell, xlsxStream } from '../../spreadsheets/sheet-stream.ts';
import { XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import type { ExportColumn, ListExport } from './list-export.ts';

/** Rows that are asked for at a time. */
const PAGE = 500;

/** What an export is asked with, beside the filters of its list. */
interface ExportQuery {
  format: 'xlsx' | 'csv';
  language?: Locale | undefined;
}

/** A request for a list as a spreadsheet. */
type ExportCall = Pick<Call<typeof contract.exportCohorts>, 'actor' | 'request' | 'reply'> & {
  params?: unknown;
  query: ExportQuery & Record<string, unknown>;
};

/**
 * Lists as spreadsheets. The handler of the list itself is asked, page after page, so that the file holds exactly what the
 * list would show: the same filters, the same order, the same reach. It is written while the pages arrive.
 */
@Injectable()
export class ExportsService {
  constructor(
    private readonly endpoints: EndpointRegistry,
    private readonly transactions: Transactions,
  ) {}

  /** A list as it is filtered; who took it away stands in the trail, what they searched for does not. */
  async write<L extends OperationId>(described: ListExport<L>, call: ExportCall): Promise<FileAnswer> {
    const { format, language, ...filters } = call.query;
    const locale = language ?? localeFrom(call.request.headers['accept-language']);
    const words = messages(locale);
    const columns = described.columns({ words, terms: termsIn(locale) });
    const ask = this.asking(described, call, filters);
    // The first page is asked before anything is sent, so that a refusal is told as one.
    const first = await ask(undefined);
    await this.note(described.list, { format, filters: Object.keys(filters).sort() }, call.actor);
    const rows = rowsOf(columns, first, ask);
    const name = `${described.name(words)}.${format}`;
    if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', content: csvStream(rows) };
    const widths = columns.map(({ width = 22 }) => width);
    return { name, type: XLSX, content: xlsxStream(described.name(words), rows, widths) };
  }

  private asking<L extends OperationId>({ list }: ListExport<L>, call: ExportCall, filters: object) {
    const { endpoint, handle } = this.bound(list);
    return async (cursor: string | undefined): Promise<PageOf<L>> => {
      const query = { ...filters, cursor, limit: PAGE };
      const answer = await handle({ ...call, query, body: undefined, file: undefined } as never);
      // The answer is parsed by the list's own response, so that only what a list may tell is written.
      return toldOf(endpoint, answer) as PageOf<L>;
    };
  }

  private bound(list: OperationId): BoundEndpoint {
    const bound = this.endpoints.all().find(({ endpoint }) => endpoint.operationId === list);
    if (!bound) throw new Error(`Nothing answers ${list}.`);
    return bound;
  }

  private note(list: OperationId, data: object, actor: Actor): Promise<void> {
    const event = { type: 'list.exported', subjectType: 'list' as const, subjectId: list, data: { list, ...data } };
    return this.transactions.run((tx) => AuditRepository.in(tx).append(actor, [event]));
  }
}

type PageOf<L extends OperationId> = Page<ItemOf<L>>;
type ItemOf<L extends OperationId> = ResponseOf<(typeof contract)[L]> extends { items: (infer Item)[] } ? Item : never;

async function* rowsOf<Item>(
  columns: readonly ExportColumn<Item>[],
  first: Page<Item>,
  ask: (cursor: string) => Promise<Page<Item>>,
): AsyncGenerator<readonly WrittenCell[]> {
  yield columns.map(({ title }) => ({ text: title, as: 'heading' as const }));
  for (let page = first; ; page = await ask(page.nextCursor)) {
    for (const item of page.items) yield columns.map(({ value }) => value(item));
    if (page.nextCursor === null) return;
  }
}
