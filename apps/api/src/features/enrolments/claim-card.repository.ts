import { In } from 'typeorm';
import type { Tx } from '../../database/transactions.ts';
import { type ClaimCardRow, claimCardTable } from './claim-card.table.ts';

/** A card that has its PIN and was not replaced, and the centre that gave it. */
export interface CardInUse {
  id: string;
  centreId: string;
  bundleId: string | null;
  pinHash: Buffer;
  locked: boolean;
}

const IN_USE = `
  select k.id, c.centre_id as "centreId", k.bundle_id as "bundleId", k.pin_hash as "pinHash",
    k.locked_at is not null as locked
  from claim_cards k join enrolments e on e.id = k.enrolment_id join cohorts c on c.id = e.cohort_id
  where e.person_id = $1 and k.pin_hash is not null and k.replaced_at is null order by k.id`;

export class ClaimCardRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ClaimCardRepository {
    return new ClaimCardRepository(tx);
  }

  /** The card of a code, locked until the transaction ends. */
  lockByCode(codeHash: Buffer): Promise<ClaimCardRow | null> {
    return this.tx.table(claimCardTable).findOne({ where: { codeHash }, lock: { mode: 'pessimistic_write' } });
  }

  /** Voids the card that an enrolment has, if it has one. */
  async replaceActive(enrolmentId: string): Promise<boolean> {
    const rows = await this.tx.sql(
      `with voided as (update claim_cards set replaced_at = $2 where enrolment_id = $1 and replaced_at is null returning id)
       select id from voided`,
      [enrolmentId, this.tx.at],
    );
    return rows.length > 0;
  }

  /** The centre of an enrolment's card. */
  async centreOf(enrolmentId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      'select c.centre_id as id from enrolments e join cohorts c on c.id = e.cohort_id where e.id = $1',
      [enrolmentId],
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
