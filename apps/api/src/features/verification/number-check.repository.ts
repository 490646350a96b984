import { type CertificateKind, publishedStatuses, type StatusEvent } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** A recorded certificate as far as a check by its number needs it. */
export interface NumberedCertificate {
  id: string;
  centreId: string;
  personId: string;
  issuer: string;
  issuerContact: string | null;
  kind: CertificateKind;
  validUntil: string | null;
  birthDate: string;
  events: StatusEvent[];
}

const BY_NUMBER = `
  select c.id, c.centre_id as "centreId", p.id as "personId", c.issuer, nullif(concat_ws(' · ', t.phone, t.email), '') as "issuerContact", c.kind,
    to_char(c.valid_until, 'YYYY-MM-DD') as "validUntil", p.birth_date as "birthDate",
    coalesce((select json_agg(json_build_object('type', e.type, 'at', e.at, 'reasonClass', e.reason_class,
      'lapsesAt', e.lapses_at, 'replacedByCode', e.replaced_by_code) order by e.sequence)
      from status_events e where e.certificate_id = c.id), '[]') as events
  from certificates c join people p on p.id = c.person_id join centres t on t.id = c.centre_id
  where c.origin = 'recorded' and upper(regexp_replace(c.number, '\\s+', '', 'g')) = $1
    and c.status in (${literals(publishedStatuses)})
  order by c.id limit 20 for no key update of c`;

export class NumberCheckRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): NumberCheckRepository {
    return new NumberCheckRepository(tx);
  }

  /** The recorded certificates of a number, of whatever issuer; their tries wait for one another. */
  lockByNumber(number: string): Promise<NumberedCertificate[]> {
    return this.tx.sql(BY_NUMBER, [number]);
  }
}
