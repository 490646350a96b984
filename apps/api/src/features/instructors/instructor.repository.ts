import {
  earnedQualifications,
  type Instructor,
  isValidOn,
  type Page,
  type Qualification,
  qualifiedUnitCodes,
  type Reach,
} from '@kompeten/domain';
import { In } from 'typeorm';
import { dayInJakarta } from '../../clock.ts';
import type { NewRow } from '../../database/columns.ts';
import { isInstructorsAccount } from '../../database/instructor-account.ts';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { prefixPattern } from '../../database/paging.ts';
import { beginningsOf, findsNothing, liesWithin } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { EarnedRepository } from './earned.repository.ts';
import { type InstructorRow, instructorTable } from './instructor.table.ts';
import { type QualificationRow, qualificationTable } from './qualification.table.ts';

/** What a list can be ordered by. */
const orders = {
  fullName: { by: 'lower(i.full_name)', kind: 'text' },
  centreName: { by: '(select lower(t.name) from centres t where t.id = i.centre_id)', kind: 'text' },
} as const satisfies Orders<string>;

/** What a list of instructors is narrowed to. */
export interface InstructorFilter extends PageWish<keyof typeof orders> {
  q?: string | undefined;
  centreId?: string | undefined;
  /** Only those that this account is. */
  ownOf?: string | undefined;
}

export class InstructorRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): InstructorRepository {
    return new InstructorRepository(tx);
  }

  /** The instructors of these ids with their qualifications; unknown ids are left out. */
  async findAll(ids: readonly string[]): Promise<Instructor[]> {
    return this.qualified(await this.tx.table(instructorTable).findBy({ id: In([...ids]) }));
  }

  /** The instructor, locked until the transaction ends. */
  async lock(id: string): Promise<Instructor | null> {
    const where = { id };
    const row = await this.tx.table(instructorTable).findOne({ where, lock: { mode: 'pessimistic_write' } });
    return row && ((await this.qualified([row]))[0] ?? null);
  }

  /** The instructors that an account is, one in each centre at most. */
  async idsOfAccount(accountId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select i.id from instructors i join accounts a on ${isInstructorsAccount('a', 'i')} where a.id = $1`,
      [accountId],
    );
    return rows.map(({ id }) => id);
  }

  async insert(row: NewRow<Omit<InstructorRow, 'accountId' | 'centreName' | 'personName'>>): Promise<void> {
    await this.tx.table(instructorTable).insert(row);
  }

  /** Adds qualifications; whoever enters one as confirmed has confirmed it. */
  async addQualifications(instructorId: string, given: readonly Qualification[], byId: string): Promise<void> {
    if (given.length === 0) return;
    await this.tx.table(qualificationTable).insert(
      given.map(({ certificate: _, ...each }) => ({
        ...each,
        instructorId,
        confirmedById: each.confirmed ? byId : null,
      })),
    );
  }

  /** Somebody of the centre has looked at a qualification; answers whether there was one to look at. */
  async confirmQualification(instructorId: string, id: string, confirmedById: string): Promise<boolean> {
    const where = { id, instructorId, confirmed: false };
    const { affected } = await this.tx.table(qualificationTable).update(where, { confirmed: true, confirmedById });
    return affected === 1;
  }

  /** Changes an instructor, and counts the change. */
  async change({ id, version }: InstructorRow, change: Partial<InstructorRow> = {}): Promise<void> {
    await this.tx.table(instructorTable).update({ id }, { ...change, version: version + 1 });
  }

  /** One page of the instructors a filter names and a caller may see, in the order asked for. */
  async list({ q, centreId, ownOf, ...wish }: InstructorFilter, reach: Reach): Promise<Page<Instructor>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const words = beginningsOf(q);
    const query = this.tx.table(instructorTable).createQueryBuilder('i');
    if (!reach.any) {
      const inRegion = `select c.id from centres c where ${liesWithin('c.region_code', ':regions')}`;
      const { centreIds: centres, regionCodes: regions } = reach;
      query.andWhere(`(i.centreId = any(:centres) or i.centreId in (${inRegion}))`, { centres, regions });
    }
    if (words !== null) {
      const found = `to_tsvector('simple', i.full_name) @@ to_tsquery('simple', :words) or i.email like :email`;
      query.andWhere(`(${found})`, { words, email: prefixPattern((q ?? '').toLowerCase()) });
    }
    if (centreId !== undefined) query.andWhere('i.centreId = :centreId', { centreId });
    if (ownOf !== undefined) query.andWhere('i.id = any(:own)', { own: await this.idsOfAccount(ownOf) });
    const page = await orderedPage(query, orders, wish);
    return { ...page, items: await this.qualified(page.items) };
  }

  private async qualified(rows: readonly InstructorRow[]): Promise<Instructor[]> {
    const where = { instructorId: In(rows.map(({ id }) => id)) };
    const all =
      rows.length === 0
        ? []
        : await this.tx.table(qualificationTable).find({ where, order: { validFrom: 'ASC', id: 'ASC' } });
    const earned = await EarnedRepository.in(this.tx).of(rows.flatMap(({ id, personId }) => (personId ? [id] : [])));
    const today = dayInJakarta(this.tx.at);
    return rows.map((row) => {
      const typed = all.filter(({ instructorId }) => instructorId === row.id).map(qualificationOfRow);
      return instructorOf(row, [...typed, ...(earned.get(row.id) ?? []).flatMap(earnedQualifications)], today);
    });
  }
}

function qualificationOfRow({ instructorId: _, confirmedById: __, ...qualification }: QualificationRow): Qualification {
  return { ...qualification, certificate: null };
}

function instructorOf(row: InstructorRow, qualifications: Qualification[], today: string): Instructor {
  return {
    ...row,
    qualifications,
    qualifiedUnitCodes: qualifiedUnitCodes(qualifications, today),
    methodologyValid: qualifications.some((each) => each.kind === 'methodology' && isValidOn(each, today)),
  };
}
