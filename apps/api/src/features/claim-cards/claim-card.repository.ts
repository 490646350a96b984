import type { CardGround } from '@kompeten/domain';
import { In } from 'typeorm';
import type { Tx } from '../../database/transactions.ts';
import { type ClaimCardRow, claimCardTable } from './claim-card.table.ts';

/** A card that has its PIN and was not replaced, and the centre or certification body that gave it. */
export interface CardInUse {
  id: string;
  issuerId: string;
  bundleId: string | null;
  pinHash: Buffer;
  locked: boolean;
}

/** Cards with the person they are for and who gave them. */
const GIVEN = `
  claim_cards k left join enrolments e on e.id = k.enrolment_id left join cohorts c on c.id = e.cohort_id
    left join assessment_applications a on a.id = k.application_id`;

const IN_USE = `
  select k.id, coalesce(c.centre_id, a.body_id) as "issuerId", k.bundle_id as "bundleId", k.pin_hash as "pinHash",
    k.locked_at is not null as locked
  from ${GIVEN}
  where coalesce(e.person_id, a.person_id) = $1 and k.pin_hash is not null and k.replaced_at is null order by k.id`;

const REPLACE = `
  with voided as (
    update claim_cards set replaced_at = $3 where replaced_at is null and (enrolment_id = $1 or application_id in (
      select other.id from assessment_applications a join assessment_applications other
        on other.person_id = a.person_id and other.body_id = a.body_id where a.id = $2)) returning id)
  select id from voided`;

export class ClaimCardRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ClaimCardRepository {
    return new ClaimCardRepository(tx);
  }

  /** The card of a code, locked until the transaction ends. */
  lockByCode(codeHash: Buffer): Promise<ClaimCardRow | null> {
    return this.tx.table(claimCardTable).findOne({ where: { codeHash }, lock: { mode: 'pessimistic_write' } });
  }

  /** Keeps others from giving the candidate of an application another card until the transaction ends. */
  async lockCandidate(applicationId: string): Promise<void> {
    await this.tx.sql(
      'select 1 from people where id = (select person_id from assessment_applications where id = $1) for no key update',
      [applicationId],
    );
  }

  /** Voids the card that an enrolment has, or those that a candidate has from one certification body; answers whether there was one. */
  async replaceActive({ enrolmentId, applicationId }: CardGround): Promise<boolean> {
    return (await this.tx.sql(REPLACE, [enrolmentId, applicationId, this.tx.at])).length > 0;
  }

  /** The centre or certification body that gave a card. */
  async issuersOf(cardId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select coalesce(c.centre_id, a.body_id) as id from ${GIVEN} where k.id = $1`,
      [cardId],
    );
    return rows.map(({ id }) => id);
  }

  /** Cards in use by which a person came to something already. */
  inUseOf(personId: string): Promise<CardInUse[]> {
    return this.tx.sql<CardInUse>(IN_USE, [personId]);
  }

  /** Puts cards into one bundle. */
  async bundle(ids: readonly string[], bundleId: string): Promise<void> {
    await this.tx.table(claimCardTable).update({ id: In([...ids]) }, { bundleId });
  }

  async insert(card: ClaimCardRow): Promise<void> {
    await this.tx.table(claimCardTable).insert(card);
  }

  async save({ id, ...card }: ClaimCardRow): Promise<void> {
    await this.tx.table(claimCardTable).update({ id }, card);
  }
}
