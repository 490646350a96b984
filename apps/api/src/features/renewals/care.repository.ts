import {
  type CareQuery,
  livingStatuses,
  type Page,
  type Reach,
  type StatusEvent,
  type SurveillanceStatus,
} from '@kompeten/domain';
import { z } from 'zod';
import { literals } from '../../database/literals.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** A competency certificate with its care. */
export interface CareRow {
  certificateId: string;
  bodyId: string;
  holderName: string;
  cooperativeName: string | null;
  title: string;
  number: string | null;
  validUntil: string;
  renewalOpensOn: string;
  surveillanceId: string;
  dueOn: string;
  status: SurveillanceStatus;
  note: string | null;
  /** The day on which the next thing has to be done. */
  pressing: string;
  events: StatusEvent[];
}

const Key = z.tuple([keyPart.text, keyPart.id]);

const CARE = `
  select * from (select c.id as "certificateId", c.body_id as "bodyId", c.holder_name as "holderName", o.name as "cooperativeName",
    c.title, c.number, c.valid_until::text as "validUntil", s.renewal_opens_on::text as "renewalOpensOn", s.id as "surveillanceId",
    s.due_on::text as "dueOn", s.status, s.note,
    (case when s.status = 'due' then least(s.due_on, s.renewal_opens_on) else s.renewal_opens_on end)::text as pressing,
    coalesce((select json_agg(json_build_object('type', e.type, 'at', e.at, 'reasonClass', e.reason_class, 'lapsesAt', e.lapses_at,
      'replacedByCode', e.replaced_by_code) order by e.sequence) from status_events e where e.certificate_id = c.id), '[]') as events
  from surveillances s join certificates c on c.id = s.certificate_id
    join certification_decisions d on d.id = c.decision_id join candidacies k on k.id = d.candidacy_id
    join assessment_applications n on n.id = k.application_id left join cooperatives o on o.id = n.cooperative_id
  where c.status in (${literals(livingStatuses)})) each`;

export class CareRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CareRepository {
    return new CareRepository(tx);
  }

  /** The certificate of a surveillance, locked until the transaction ends. */
  async lock(surveillanceId: string): Promise<CareRow | null> {
    await this.tx.sql('select 1 from surveillances where id = $1 for update', [surveillanceId]);
    const [row] = await this.tx.sql<CareRow>(`${CARE} where each."surveillanceId" = $1`, [surveillanceId]);
    return row ?? null;
  }

  async report(id: string, status: SurveillanceStatus, note: string, byName: string): Promise<void> {
    await this.tx.sql(
      'update surveillances set status = $2, note = $3, done_at = $4, done_by_name = $5 where id = $1',
      [...[id, status, note, this.tx.at, byName]],
    );
  }

  /** One page of the certificates within a reach, the most pressing first. */
  async list({ due, cursor, limit }: CareQuery, { any, bodyIds }: Reach, today: string): Promise<Page<CareRow>> {
    const [pressing, id] = keyOf(cursor, Key) ?? ['', '00000000-0000-0000-0000-000000000000'];
    const rows = await this.tx.sql<CareRow>(
      `${CARE} where (each.pressing, each."certificateId") > ($1, $2::uuid) and ($3 or each."bodyId" = any($4))
         and ($5::text is null or ($5 = 'surveillance' and each.status = 'due' and each."dueOn" <= $6)
           or ($5 = 'renewal' and each."renewalOpensOn" <= $6 and each."validUntil" >= $6)
           or ($5 = 'expired' and each."validUntil" < $6))
       order by each.pressing, each."certificateId" limit $7`,
      [pressing, id, any, bodyIds, due ?? null, today, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.pressing, row.certificateId]);
  }
}
