import type { Membership, Role } from '@kompeten/domain';
import { dayInJakarta } from '../../clock.ts';
import { isInstructorsAccount } from '../../database/instructor-account.ts';
import type { Tx } from '../../database/transactions.ts';
import { heldMemberships } from '../identity/held-memberships.rules.ts';

/** Somebody who may have to be told. */
export interface Recipient {
  accountId: string;
  personId: string | null;
  memberships: Membership[];
  /** What they do not want. */
  off: string[];
}

/** Centres and certification bodies. */
export interface Places {
  centreIds: readonly string[];
  bodyIds: readonly string[];
}

const RECIPIENT = `
  select a.id as "accountId", a.person_id as "personId", coalesce(s.switched_off, '{}') as off, 
  ${heldMemberships('a.id', '$2')} as memberships
  from accounts a left join notification_settings s on s.account_id = a.id
  where a.status = 'active' and a.id in`;

/** Finds whom something concerns. */
export class RecipientRepository {
  private constructor(
    private readonly tx: Tx,
    private readonly today: string,
  ) {}

  static in(tx: Tx): RecipientRepository {
    return new RecipientRepository(tx, dayInJakarta(tx.at));
  }

  /** Those who hold one of these roles today, at one of these centres or certification bodies; null for anywhere. */
  holders(roles: readonly Role[], at: Places | null): Promise<Recipient[]> {
    return this.tx.sql<Recipient>(
      `${RECIPIENT} (select account_id from held_memberships where role = any($1::text[])
         and ($3::uuid[] is null or centre_id = any($3::uuid[]) or certification_body_id = any($4::uuid[])))`,
      [roles, this.today, at?.centreIds ?? null, at?.bodyIds ?? []],
    );
  }

  /** Those of the accounts that are open. */
  async accounts(ids: readonly string[]): Promise<Recipient[]> {
    if (ids.length === 0) return [];
    return this.tx.sql<Recipient>(`${RECIPIENT} (select unnest($1::uuid[]))`, [ids, this.today]);
  }

  /** The accounts of whoever teaches a session. */
  instructorOfSession(sessionId: string): Promise<Recipient[]> {
    return this.tx.sql<Recipient>(
      `${RECIPIENT} (select h.id from training_sessions t join instructors i on i.id = t.instructor_id
         join accounts h on ${isInstructorsAccount('h', 'i')} where t.id = $1::uuid)`,
      [sessionId, this.today],
    );
  }

  /** The accounts that were given a notice of a breach, or whose person was. */
  concernedByBreach(breachId: string): Promise<Recipient[]> {
    return this.tx.sql<Recipient>(
      `${RECIPIENT} (select h.id from accounts h join breach_notices n on h.id = n.account_id or h.person_id = n.person_id
         where n.breach_id = $1::uuid)`,
      [breachId, this.today],
    );
  }

  /** The accounts of the person whose certificate this is. */
  holderOfCertificate(certificateId: string): Promise<Recipient[]> {
    return this.tx.sql<Recipient>(
      `${RECIPIENT} (select h.id from certificates c join accounts h on h.person_id = c.person_id where c.id = $1::uuid)`,
      [certificateId, this.today],
    );
  }
}
