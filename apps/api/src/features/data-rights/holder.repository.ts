import type { Tx } from '../../database/transactions.ts';
import { ofApplication, ofBody } from './opened.rules.ts';

/** Somebody who holds something about a person, and how to reach them. */
export interface Holder {
  id: string;
  name: string;
  contact: string | null;
  /** The centre whose own certification body it is. */
  houseId: string | null;
}

const contact = (alias: string) => `nullif(concat_ws(' · ', ${alias}.phone, ${alias}.email), '') as contact`;

const CENTRES = `
  select t.id, t.name, ${contact('t')}, null as "houseId" from centres t
  where ($2::uuid[] is null or t.id = any($2)) and (
    exists (select from enrolments e join cohorts c on c.id = e.cohort_id where e.person_id = $1 and c.centre_id = t.id)
    or exists (select from certificates f where f.person_id = $1 and f.centre_id = t.id)
    or exists (select from placements p join mentorships m on m.id = p.mentorship_id
      where p.person_id = $1 and m.centre_id = t.id)) order by t.name`;

const BODIES = `
  select b.id, b.name, ${contact('b')}, b.centre_id as "houseId" from certification_bodies b
  where exists (select from assessment_applications a where a.person_id = $1 and a.body_id = b.id and ${ofApplication('b', 'a')})
    or ${ofBody('b')} and exists (select from certificates f where f.person_id = $1 and f.body_id = b.id) order by b.name`;

/** Who holds something about a person; null for the issuers means everybody. */
export class HolderRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): HolderRepository {
    return new HolderRepository(tx);
  }

  centres(personId: string, issuerIds: readonly string[] | null): Promise<Holder[]> {
    return this.tx.sql(CENTRES, [personId, issuerIds]);
  }

  bodies(personId: string, issuerIds: readonly string[] | null): Promise<Holder[]> {
    return this.tx.sql(BODIES, [personId, issuerIds]);
  }

  /** Forgets by which telephone and e-mail a centre reached a person and their guardian; that the guardian consented stays. */
  async forgetContacts(personId: string, centreId: string): Promise<void> {
    await this.tx.sql(
      `update enrolments e set phone = null, email = null, version = e.version + 1,
         guardian = e.guardian || '{"phone": null}' from cohorts c
       where c.id = e.cohort_id and e.person_id = $1 and c.centre_id = $2 and coalesce(e.phone, e.email, e.guardian ->> 'phone') is not null`,
      [personId, centreId],
    );
  }
}
