import {
  bornForAge,
  type EnrolmentStatus,
  type FieldPerson,
  type GuardianConsent,
  goneStatuses,
  type Page,
} from '@kompeten/domain';
import { dayInJakarta } from '../../clock.ts';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { statement } from '../../database/prepared.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type EnrolmentRow, enrolmentTable, type NewEnrolmentRow } from './enrolment.table.ts';

/** What a list can be ordered by. */
const orders = {
  rosterNumber: { by: 'e.roster_number', kind: 'number', unique: true },
  fullName: { by: '(select lower(p.full_name) from people p where p.id = e.person_id)', kind: 'text' },
  cooperativeName: {
    by: "coalesce((select lower(k.name) from cooperatives k where k.id = e.cooperative_id), '')",
    kind: 'text',
  },
  status: { by: 'e.status', kind: 'text' },
} as const satisfies Orders<string>;

/** What a list of a cohort's people is narrowed to. */
export interface EnrolmentFilter extends PageWish<keyof typeof orders> {
  q?: string | undefined;
  status?: EnrolmentStatus | undefined;
  guardian?: 'lacking' | undefined;
  voucher?: 'lacking' | undefined;
}

const FOUND = `e.person_id in
  (select p.id from people p where to_tsvector('simple', p.full_name) @@ to_tsquery('simple', :words))`;
/** What `lacksGuardian` says of one. */
const LACKS_GUARDIAN = `e.guardian is null and e.status <> all(:gone) and exists (select from people p where p.id = e.person_id
  and p.birth_date > case when length(p.birth_date) = 4 then :year else :date end)`;
/** What `lacksVoucher` says of one. */
const LACKS_VOUCHER = `e.status <> all(:gone) and exists (select from people p where p.id = e.person_id and p.identity_kind = 'none')
  and not exists (select from identity_vouchers v where v.person_id = e.person_id)`;
const STATUSES = statement('select id, status from enrolments where cohort_id = $1 order by roster_number');

export class EnrolmentRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): EnrolmentRepository {
    return new EnrolmentRepository(tx);
  }

  find(id: string): Promise<EnrolmentRow | null> {
    return this.tx.table(enrolmentTable).findOneBy({ id });
  }

  /** Everybody who ever was on the cohort's list, in its order. */
  of(cohortId: string): Promise<EnrolmentRow[]> {
    return this.tx.table(enrolmentTable).find({ where: { cohortId }, order: { rosterNumber: 'ASC' } });
  }

  /** The state of each enrolment of a cohort. */
  async statuses(cohortId: string): Promise<Map<string, EnrolmentStatus>> {
    const rows = await this.tx.rows<{ id: string; status: EnrolmentStatus }>(STATUSES, [cohortId]);
    return new Map(rows.map(({ id, status }) => [id, status]));
  }

  /** Everybody on a cohort's list by number and name; nothing else of a person is even read. */
  names(cohortId: string): Promise<FieldPerson[]> {
    return this.tx.sql<FieldPerson>(
      `select e.id as "enrolmentId", e.roster_number as "rosterNumber", p.full_name as "fullName", e.status
       from enrolments e join people p on p.id = e.person_id where e.cohort_id = $1 order by e.roster_number`,
      [cohortId],
    );
  }

  /** One page of a cohort's people, in the order of the list. */
  async list(
    cohortId: string,
    { q, status, guardian, voucher, ...wish }: EnrolmentFilter,
  ): Promise<Page<EnrolmentRow>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const words = beginningsOf(q);
    const query = this.tx.table(enrolmentTable).createQueryBuilder('e').where('e.cohort_id = :cohortId', { cohortId });
    if (words !== null) query.andWhere(FOUND, { words });
    if (status !== undefined) query.andWhere('e.status = :status', { status });
    if (guardian === 'lacking') {
      query.andWhere(LACKS_GUARDIAN, { ...bornForAge(dayInJakarta(this.tx.at)), gone: goneStatuses });
    }
    if (voucher === 'lacking') query.andWhere(LACKS_VOUCHER, { gone: goneStatuses });
    return orderedPage(query, orders, wish);
  }

  async insertAll(rows: readonly NewEnrolmentRow[]): Promise<void> {
    if (rows.length > 0) await this.tx.table(enrolmentTable).insert([...rows]);
  }

  /** Keeps the consent of a guardian, in place of an earlier one. */
  async consent(id: string, guardian: GuardianConsent): Promise<void> {
    await this.tx.sql('update enrolments set guardian = $2, version = version + 1 where id = $1', [
      id,
      JSON.stringify(guardian),
    ]);
  }

  /** Something about the person became known: whoever saw the enrolment before saw an older one. */
  async age(id: string): Promise<void> {
    await this.tx.sql('update enrolments set version = version + 1 where id = $1', [id]);
  }

  async warn(id: string, warning: string, stands: boolean): Promise<void> {
    await this.tx.sql(
      `update enrolments set warnings = array_remove(warnings, $2) || case when $3 then array[$2] else '{}' end where id = $1`,
      [id, warning, stands],
    );
  }

  /** Moves enrolments to a state, each with a new version. */
  async move(ids: readonly string[], status: EnrolmentStatus, exitReason: string | null = null): Promise<void> {
    if (ids.length === 0) return;
    await this.tx.sql(
      `update enrolments set status = $2, version = version + 1, exit_reason = coalesce($3, exit_reason)
       where id = any($1)`,
      [ids, status, exitReason],
    );
  }
}
