import { type EarnedCertificate, publishedStatuses, type StatusEvent, standingAt } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

type Found = Omit<EarnedCertificate, 'standing'> & { instructorId: string; events: StatusEvent[] };

/** Certificates in their holders' hands, by the instructor whose person holds them; a specimen counts for demo people alone. */
const EARNED = `
  select i.id as "instructorId", c.id, c.kind, c.title, c.number, c.issuer, c.issued_on::text as "issuedOn",
    c.valid_until::text as "validUntil", c.document -> 'units' as units, coalesce((
      select jsonb_agg(jsonb_build_object('type', e.type, 'at', e.at, 'reasonClass', e.reason_class,
        'lapsesAt', e.lapses_at, 'replacedByCode', e.replaced_by_code) order by e.sequence)
      from status_events e where e.certificate_id = c.id), '[]') as events
  from instructors i join certificates c on c.person_id = i.person_id
  where i.id = any($1) and c.kind in ('training', 'competency') and c.issued_on is not null
    and c.status in (${literals(publishedStatuses)}) and (i.demo or not c.specimen)
  order by c.issued_on, c.id`;

export class EarnedRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): EarnedRepository {
    return new EarnedRepository(tx);
  }

  /** The certificates of the people that instructors are, as each stands now, by instructor. */
  async of(instructorIds: readonly string[]): Promise<Map<string, EarnedCertificate[]>> {
    const earned = new Map<string, EarnedCertificate[]>(instructorIds.map((id) => [id, []]));
    if (instructorIds.length === 0) return earned;
    for (const { instructorId, events, ...rest } of await this.tx.sql<Found>(EARNED, [instructorIds])) {
      earned.get(instructorId)?.push({ ...rest, standing: standingAt(events, rest.validUntil, this.tx.at) });
    }
    return earned;
  }
}
