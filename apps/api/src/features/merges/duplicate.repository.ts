import type { ComparedPerson } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { wholly } from './merge-reach.rules.ts';

/** Two records that look like one person. */
export type Pair = readonly [ComparedPerson, ComparedPerson];

const comparable = (alias: string) =>
  `lower(regexp_replace(normalize(${alias}.full_name, nfkd), '[^[:alnum:]]+', '', 'g'))`;

const PAIRS = `
  with known as (
    select p.id, p.full_name as "fullName", p.birth_date as "birthDate", encode(p.identity_key, 'hex') as "identityKey",
      ${comparable('p')} as name, left(p.birth_date, 4) as year
    from people p where ${wholly('p.id', '$1')}
  ), pairs as (
    select a.id as one, b.id as other from known a join known b using ("identityKey") where a.id < b.id
    union select a.id, b.id from known a join known b using (name, year) where a.id < b.id
      and (a."birthDate" = b."birthDate" or least(length(a."birthDate"), length(b."birthDate")) = 4)
      and (a."identityKey" is null or b."identityKey" is null))
  select row_to_json(a) as one, row_to_json(b) as other
  from pairs join known a on a.id = pairs.one join known b on b.id = pairs.other
  where not exists (select from merge_cases m where (m.person_id, m.other_person_id) in ((a.id, b.id), (b.id, a.id)))
  order by a.id, b.id limit 200`;

/** Finds records that were never compared and look like one person. */
export class DuplicateRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DuplicateRepository {
    return new DuplicateRepository(tx);
  }

  /** Records that look like one person and were never compared. */
  async pairs(centreIds: readonly string[] | null): Promise<Pair[]> {
    const rows = await this.tx.sql<{ one: ComparedPerson; other: ComparedPerson }>(PAIRS, [centreIds]);
    return rows.map(({ one, other }) => [one, other] as const);
  }
}
