import { type BirthDateCheckDay, type BirthDateCounter, publishedStatuses } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** A published certificate and what is known of its holder's birth. */
export interface CheckedCertificate {
  id: string;
  centreId: string;
  personId: string;
  birthDate: string;
}

/** One try, or the holder's opening again. */
export interface BirthDateAct {
  certificateId: string;
  act: 'confirmation' | 'file' | 'reopening';
  matched: boolean;
  closes: boolean;
}

const PUBLISHED = `status in (${literals(publishedStatuses)})`;

const COUNTER = `
  select coalesce(bool_or(closes), false) as closed,
    (count(*) filter (where act <> 'reopening' and not matched and at > $2))::int as wrong
  from birth_date_checks where certificate_id = $1 and sequence > coalesce((select max(sequence) from birth_date_checks
    where certificate_id = $1 and act = 'reopening'), 0)`;

/** Days of the calendar of the capital; more than two months back is told by nobody. */
const DAYS = `
  select to_char(at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day,
    (count(*) filter (where matched and act = 'confirmation'))::int as confirmed,
    (count(*) filter (where matched and act = 'file'))::int as opened, (count(*) filter (where not matched))::int as wrong
  from birth_date_checks where certificate_id = $1 and act <> 'reopening' group by day order by day desc limit 60`;

/** Certificates that a claim card opens; null opens all. */
const opened = (issuerIds: string) => `(${issuerIds}::uuid[] is null or coalesce(centre_id, body_id) = any(${issuerIds})
  or exists (select from certification_bodies b where b.id = body_id and b.centre_id = any(${issuerIds})))`;

export class BirthDateCheckRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BirthDateCheckRepository {
    return new BirthDateCheckRepository(tx);
  }

  /** The published certificate of a code; its tries wait for one another until the transaction ends. */
  async lockByCode(code: string): Promise<CheckedCertificate | null> {
    const [row] = await this.tx.sql<CheckedCertificate>(
      `select c.id, c.centre_id as "centreId", p.id as "personId", p.birth_date as "birthDate" from certificates c
       join people p on p.id = c.person_id where c.code = $1 and c.${PUBLISHED} for no key update of c`,
      [code],
    );
    return row ?? null;
  }

  /** A published certificate that is this person's own, locked until the transaction ends. */
  async lockOwn(
    certificateId: string,
    personId: string,
    issuerIds: readonly string[] | null,
  ): Promise<Pick<CheckedCertificate, 'id' | 'centreId'> | null> {
    const [row] = await this.tx.sql<Pick<CheckedCertificate, 'id' | 'centreId'>>(
      `select id, centre_id as "centreId" from certificates where id = $1 and person_id = $2 and ${PUBLISHED} and ${opened('$3')}
       for no key update`,
      [certificateId, personId, issuerIds],
    );
    return row ?? null;
  }

  /** The published certificates of a person, newest first; of these issuers and a centre's own bodies, or of all where null. */
  async idsOfPerson(personId: string, issuerIds: readonly string[] | null): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select id from certificates where person_id = $1 and ${PUBLISHED} and ${opened('$2')} order by id desc`,
      [personId, issuerIds],
    );
    return rows.map(({ id }) => id);
  }

  /** What the counter of a certificate says; wrong tries count from an instant on. */
  async counter(certificateId: string, since: string): Promise<BirthDateCounter> {
    const [row] = await this.tx.sql<BirthDateCounter>(COUNTER, [certificateId, since]);
    return row ?? { closed: false, wrong: 0 };
  }

  /** The tries of a certificate, counted by day, newest first. */
  days(certificateId: string): Promise<BirthDateCheckDay[]> {
    return this.tx.sql(DAYS, [certificateId]);
  }

  async append({ certificateId, act, matched, closes }: BirthDateAct): Promise<void> {
    await this.tx.sql(
      'insert into birth_date_checks (id, certificate_id, at, act, matched, closes) values ($1, $2, $3, $4, $5, $6)',
      [newId(), certificateId, this.tx.at, act, matched, closes],
    );
  }
}
