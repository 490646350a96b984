import type { KnownPerson } from '@kompeten/domain';
import { In } from 'typeorm';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { type Person, type PersonRow, personTable } from './person.table.ts';

const LOCK_SPACE = 407_024;
const KNOWN = `id, full_name as "fullName", birth_date as "birthDate", encode(identity_key, 'hex') as "identityKey"`;

export class PersonRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PersonRepository {
    return new PersonRepository(tx);
  }

  /** The people of these ids, without their documents' numbers. */
  findAll(ids: readonly string[]): Promise<Person[]> {
    return this.tx.table(personTable).findBy({ id: In([...ids]) });
  }

  /** The sealed number of a person's document. */
  async sealedIdentity(id: string): Promise<Pick<PersonRow, 'identityKind' | 'identitySealed'> | null> {
    const [row] = await this.tx.sql<Pick<PersonRow, 'identityKind' | 'identitySealed'>>(
      'select identity_kind as "identityKind", identity_sealed as "identitySealed" from people where id = $1',
      [id],
    );
    return row ?? null;
  }

  /** The sealed NIK of those of the people who have one. */
  sealedNiks(ids: readonly string[]): Promise<{ id: string; identitySealed: Buffer }[]> {
    return this.tx.sql(
      `select id, identity_sealed as "identitySealed" from people
       where id = any($1) and identity_kind = 'nik' and identity_sealed is not null`,
      [ids],
    );
  }

  /** Lets nobody else enter people with these documents until the transaction ends; a long list takes few locks. */
  async lockIdentities(keys: readonly string[]): Promise<void> {
    await this.tx.sql(
      `select pg_advisory_xact_lock(${LOCK_SPACE}, bucket) from (
         select distinct (hashtextextended(key, 0) & 255)::int as bucket from unnest($1::text[]) key order by 1) sorted`,
      [keys],
    );
  }

  /** Everybody known by one of these documents, the first one entered first. */
  byIdentities(keys: readonly string[]): Promise<KnownPerson[]> {
    return this.tx.sql<KnownPerson>(
      `select ${KNOWN} from people
       where identity_key in (select decode(key, 'hex') from unnest($1::text[]) key) order by created_at, id`,
      [keys],
    );
  }

  /** What tells the people of these ids apart. */
  known(ids: readonly string[]): Promise<KnownPerson[]> {
    return this.tx.sql<KnownPerson>(`select ${KNOWN} from people where id = any($1)`, [ids]);
  }

  async insertAll(people: readonly PersonRow[]): Promise<void> {
    if (people.length > 0) await this.tx.table(personTable).insert([...people]);
  }

  async rename(id: string, fullName: string): Promise<void> {
    await this.tx.table(personTable).update({ id }, { fullName });
  }

  /** Writes the document of somebody who showed none until now. */
  async identify(id: string, document: Partial<PersonRow>): Promise<void> {
    await this.tx.table(personTable).update({ id, identityKind: 'none' }, document);
  }

  /** Notes that somebody decides later whether two are one; what was asked of the two already is not asked again. */
  async openMergeCases(pairs: readonly { personId: string; otherPersonId: string }[]): Promise<void> {
    for (const { personId, otherPersonId } of pairs) {
      await this.tx.sql(
        `insert into merge_cases (id, person_id, other_person_id, status, opened_at) select $1, $2, $3, 'open', $4
         where not exists (select from merge_cases where (person_id, other_person_id) in (($2, $3), ($3, $2)))`,
        [newId(), personId, otherPersonId, this.tx.at],
      );
    }
  }
}
