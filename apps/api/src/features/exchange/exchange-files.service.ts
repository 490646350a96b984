import { type EndpointSpec, inputIssues } from '@kompeten/contract';
import {
  type Actor,
  assertCan,
  DomainError,
  type ExchangeProfile,
  type ExchangeRow,
  type ExchangeWish,
  holdsNik,
  type Page,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import type { Call, FileAnswer } from '../../http/call.ts';
import { EndpointRegistry } from '../../http/endpoint-registry.ts';
import { toldOf } from '../../http/send-answer.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { NikLooksService } from '../enrolments/nik-looks.service.ts';
import { RegionsService } from '../regions/regions.service.ts';
import { exchangeFile } from './exchange-file.ts';
import { ExchangeProfilesService } from './exchange-profiles.service.ts';
import { type RecordSource, sources } from './exchange-records.ts';

const PAGE = 200;

/** A request for a file in the layout of another system. */
type FileCall = Pick<Call<EndpointSpec>, 'request' | 'reply'> & { actor: Actor };
type Item = { id: string };

/** Writes lists in the layout of another system: the handler of the list is asked, so that reach and filters are its own. */
@Injectable()
export class ExchangeFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly endpoints: EndpointRegistry,
    private readonly profiles: ExchangeProfilesService,
    private readonly cohorts: CohortsService,
    private readonly looks: NikLooksService,
    private readonly regions: RegionsService,
  ) {}

  /** A list in a layout; whoever takes it away stands in the trail, and so does each whole NIK in it. */
  async write(profileId: string, wish: ExchangeWish, call: FileCall): Promise<FileAnswer> {
    const profile = await this.transactions.read((tx) => this.profiles.forExport(tx, profileId));
    const source = sources[profile.record];
    if (!source) throw new DomainError('exchange.written_elsewhere');
    if (profile.record === 'enrolments' && !wish.cohortId) throw new DomainError('exchange.cohort_needed');
    if (holdsNik(profile) && !wish.reason) throw new DomainError('exchange.reason_needed');
    const ask = this.asking(source, wish, call);
    // The first page is asked before anything is sent, so that a refusal is told as one.
    const first = await ask(undefined);
    const course = await this.course(wish);
    await this.note(profile, wish, call.actor);
    const complete = (items: readonly Item[]) => this.complete(profile, source, { items, course, wish }, call.actor);
    // Whole NIKs are looked at, and noted, before the file begins: a refusal is told, and nothing is half sent.
    const rows = holdsNik(profile) ? [await complete(await allOf(first, ask))] : pages(first, ask, complete);
    return exchangeFile(profile, wish.format, rows);
  }

  private asking({ list }: RecordSource, wish: ExchangeWish, call: FileCall) {
    const bound = this.endpoints.all().find(({ endpoint }) => endpoint.operationId === list);
    if (!bound) throw new Error(`Nothing answers ${list}.`);
    const { endpoint, handle } = bound;
    if (endpoint.permission !== 'public' && endpoint.permission !== 'signed_in')
      assertCan(call.actor, endpoint.permission);
    const params = { cohortId: wish.cohortId };
    return async (cursor: string | undefined): Promise<Page<Item>> => {
      const query = parsed(endpoint, { ...wish.filters, cursor, limit: PAGE });
      const answer = await handle({ ...call, params, query, body: undefined, file: undefined } as never);
      return toldOf(endpoint, answer) as Page<Item>;
    };
  }

  /** What is the same for everybody on the list of a cohort. */
  private course({ cohortId }: ExchangeWish): Promise<ExchangeRow> {
    if (!cohortId) return Promise.resolve({});
    return this.transactions.read(async (tx) => {
      const { title, curriculumTitle, centreName, startsOn, endsOn } = await this.cohorts.of(tx, cohortId);
      return { cohortTitle: title, curriculumTitle, centreName, startsOn, endsOn };
    });
  }

  private async complete(
    profile: ExchangeProfile,
    source: RecordSource,
    { items, course, wish }: { items: readonly Item[]; course: ExchangeRow; wish: ExchangeWish },
    actor: Actor,
  ): Promise<ExchangeRow[]> {
    const ids = items.map(({ id }) => id);
    const niks =
      holdsNik(profile) && wish.cohortId && wish.reason
        ? await this.looks.revealAll(wish.cohortId, ids, wish.reason, actor)
        : new Map<string, string>();
    const regions = await this.regions.all();
    const tools = { wayOf: (code: string) => regions.wayOf(code) };
    return items.map((item) => ({ ...course, ...source.row(item, tools), nik: niks.get(item.id) ?? null }));
  }

  private note({ id, lineId, record, version }: ExchangeProfile, wish: ExchangeWish, actor: Actor): Promise<void> {
    const { format, cohortId = null, filters } = wish;
    const data = { lineId, record, version, format, cohortId, filters: Object.keys(filters).sort() };
    const event = { type: 'exchange.file_written', subjectType: 'exchange_profile' as const, subjectId: id, data };
    return this.transactions.run((tx) => AuditRepository.in(tx).append(actor, [event]));
  }
}

/** What is asked of a list, as its endpoint understands it. */
function parsed({ query }: EndpointSpec, asked: object): unknown {
  const result = query?.safeParse(asked);
  if (result?.error) throw new DomainError('request.invalid', { issues: inputIssues(result.error, asked) });
  return result?.data;
}

type Ask = (cursor: string | undefined) => Promise<Page<Item>>;

async function allOf(first: Page<Item>, ask: Ask): Promise<Item[]> {
  const items = [...first.items];
  for (let page = first; page.nextCursor !== null; items.push(...page.items)) page = await ask(page.nextCursor);
  return items;
}

async function* pages(first: Page<Item>, ask: Ask, complete: (items: readonly Item[]) => Promise<ExchangeRow[]>) {
  for (let page = first; ; page = await ask(page.nextCursor)) {
    yield await complete(page.items);
    if (page.nextCursor === null) return;
  }
}
