import type { ContactKind, VerifiedContact } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A contact in force, with whose it is. */
export interface ContactRow extends VerifiedContact {
  personId: string;
  enrolmentId: string;
  centreId: string;
  valueKey: Buffer;
  valueSealed: Buffer;
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const CONTACT = `
  select id, kind, masked, ${iso('verified_at')} as "verifiedAt", verified_by_name as "verifiedByName",
    person_id as "personId", enrolment_id as "enrolmentId", centre_id as "centreId", value_key as "valueKey",
    value_sealed as "valueSealed" from contacts where withdrawn_at is null`;

export class ContactRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ContactRepository {
    return new ContactRepository(tx);
  }

  async insert(row: ContactRow & { kind: ContactKind }, verifiedById: string): Promise<void> {
    await this.tx.sql(
      `insert into contacts (id, person_id, enrolment_id, centre_id, kind, value_key, value_sealed, masked, verified_at,
         verified_by_id, verified_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[row.id, row.personId, row.enrolmentId, row.centreId, row.kind, row.valueKey, row.valueSealed, row.masked],
        ...[row.verifiedAt, verifiedById, row.verifiedByName],
      ],
    );
  }

  async find(id: string): Promise<ContactRow | null> {
    const [row] = await this.tx.sql<ContactRow>(`${CONTACT} and id = $1`, [id]);
    return row ?? null;
  }

  /** The contacts of a person at a centre, newest first. */
  ofPerson(personId: string, centreId: string): Promise<ContactRow[]> {
    return this.tx.sql(`${CONTACT} and person_id = $1 and centre_id = $2 order by id desc`, [personId, centreId]);
  }

  /** Everybody who proved a contact, the last one first. */
  byKey(valueKey: Buffer): Promise<ContactRow[]> {
    return this.tx.sql(`${CONTACT} and value_key = $1 order by verified_at desc, id desc`, [valueKey]);
  }

  /** Takes contacts out of force and forgets what they say. */
  async withdraw(ids: readonly string[]): Promise<void> {
    await this.tx.sql('update contacts set withdrawn_at = $2, value_sealed = null where id = any($1)', [
      ids,
      this.tx.at,
    ]);
  }
}
