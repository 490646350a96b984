import type {
  ApplicationQuery,
  ApplicationStatus,
  ApplicationSubmission,
  EarlierApplication,
  Page,
  Reach,
} from '@kompeten/domain';
import { z } from 'zod';
import type { NewRow } from '../../database/columns.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type ApplicationRow, applicationTable, type DerivedOfApplication } from './application.table.ts';
import { EARLIER } from './earlier-applications.ts';

const TimeKey = z.tuple([keyPart.instant, keyPart.id]);

/** What waits for somebody at the body. */
const waiting: readonly ApplicationStatus[] = ['submitted', 'self_assessed', 'continued'];

export class ApplicationRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ApplicationRepository {
    return new ApplicationRepository(tx);
  }

  find(id: string): Promise<ApplicationRow | null> {
    return this.tx.table(applicationTable).findOneBy({ id });
  }

  /** The application, locked until the transaction ends; what only names it, such as a card in use, does not wait. */
  lock(id: string): Promise<ApplicationRow | null> {
    return this.tx.table(applicationTable).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** What came before of a person for a scheme; nobody else opens one for that person until the transaction ends. */
  async earlier(personId: string, schemeId: string): Promise<EarlierApplication[]> {
    await this.tx.sql('select 1 from people where id = $1 for no key update', [personId]);
    return this.tx.sql(EARLIER, [personId, schemeId, null]);
  }

  /** What came before of a person for any scheme. */
  allEarlier(personId: string): Promise<(EarlierApplication & { schemeId: string })[]> {
    return this.tx.sql(EARLIER, [personId, null, null]);
  }

  /** The other applications of the same person for the same scheme. */
  beside({ id, personId, schemeId }: Pick<ApplicationRow, 'id' | 'personId' | 'schemeId'>) {
    return this.tx.sql<EarlierApplication>(EARLIER, [personId, schemeId, id]);
  }

  /** The applications of a person, the newest first. */
  ofPerson(personId: string): Promise<ApplicationRow[]> {
    return this.tx.table(applicationTable).find({ where: { personId }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  /** The next number of a body in a year, such as `APL-2026-0007`; gaps are allowed, since drafts are discarded. */
  async nextNumber(bodyId: string): Promise<string> {
    const beginning = `APL-${this.tx.at.slice(0, 4)}-`;
    await this.tx.sql('select 1 from certification_bodies where id = $1 for no key update', [bodyId]);
    const [row] = await this.tx.sql<{ last: number }>(
      `select coalesce(max(substring(number from '\\d+$')::int), 0) as last
       from assessment_applications where body_id = $1 and number like $2 || '%'`,
      [bodyId, beginning],
    );
    return `${beginning}${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
  }

  async insert(application: NewRow<Omit<ApplicationRow, DerivedOfApplication>>): Promise<void> {
    await this.tx.table(applicationTable).insert(application);
  }

  /** Stores what changed and counts the version up. */
  async change(
    { id, version }: Pick<ApplicationRow, 'id' | 'version'>,
    what: Partial<Omit<ApplicationRow, DerivedOfApplication>>,
  ): Promise<void> {
    await this.tx.table(applicationTable).update({ id }, { ...what, version: version + 1 });
  }

  /** Removes a draft that nobody submitted. */
  async discard(id: string): Promise<void> {
    await this.tx.sql('delete from application_evidence where application_id = $1', [id]);
    await this.tx.table(applicationTable).delete({ id, status: 'draft' });
  }

  /** Freezes a submission for ever (rule 9). */
  async submit(id: string, submission: ApplicationSubmission, byId: string): Promise<void> {
    await this.tx.sql(
      `insert into application_submissions (application_id, number, content, submitted_at, by_id, by_name)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, submission.number, JSON.stringify(submission), submission.submittedAt, byId, submission.byName],
    );
  }

  /** Every submission of an application, in their order. */
  async submissionsOf(id: string): Promise<ApplicationSubmission[]> {
    const rows = await this.tx.sql<{ content: ApplicationSubmission }>(
      'select content from application_submissions where application_id = $1 order by number',
      [id],
    );
    return rows.map(({ content }) => content);
  }

  /** One page of applications within a reach, the newest first; drafts are their applicants' alone. */
  async list(
    { q, status, schemeVersionId, cursor, limit }: ApplicationQuery,
    reach: Reach,
  ): Promise<Page<ApplicationRow>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [at, id] = keyOf(cursor, TimeKey) ?? ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    const { any, bodyIds, assessorAccountId: account } = reach;
    const query = this.tx
      .table(applicationTable)
      .createQueryBuilder('a')
      .where('(a.created_at, a.id) < (:at, :id)', { at, id })
      .andWhere(WITHIN, { any, bodyIds, account })
      .andWhere(`(a.status <> 'draft' or a.entered_by = 'staff')`)
      .orderBy('a.created_at', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .limit(limit + 1);
    if (status === 'open') query.andWhere('a.status = any(:waiting)', { waiting });
    else if (status !== undefined) query.andWhere('a.status = :status', { status });
    if (schemeVersionId !== undefined) query.andWhere('a.scheme_version_id = :schemeVersionId', { schemeVersionId });
    const words = beginningsOf(q);
    if (words !== null) query.andWhere(FOUND, { words, part: `%${(q ?? '').toUpperCase()}%` });
    return pageOf(await query.getMany(), limit, (row) => [row.createdAt, row.id]);
  }
}

const WITHIN = `(:any or a.body_id = any(:bodyIds) or exists (select from assessor_profiles p
  where p.id = a.assessor_id and p.account_id = :account))`;

const FOUND = `(a.number like :part or exists (select from people p where p.id = a.person_id
  and to_tsvector('simple', p.full_name) @@ to_tsquery('simple', :words)))`;
