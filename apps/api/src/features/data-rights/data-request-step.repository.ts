import type { DataRequestCase, DataRequestStatus } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { type DataRequestReach, iso, WITHIN } from './data-request.repository.ts';

/** A correction under way, and what the second person has decided so far. */
export interface UnderWay {
  id: string;
  decisions: ('pending' | 'approved' | 'rejected')[];
  decidedAt: string | null;
  decidedByName: string | null;
}

const UNDER_WAY = `
  select r.id, d.decisions, ${iso('d.decided_at')} as "decidedAt", d.decided_by as "decidedByName" from data_requests r
  join lateral (select json_agg(q.status) as decisions, max(q.decided_at) as decided_at,
      (array_agg(q.decided_by_name order by q.decided_at desc nulls last))[1] as decided_by
    from data_request_certificates l join certificate_requests q on q.id = l.certificate_request_id
    where l.data_request_id = r.id) d on d.decisions is not null
  where r.status = 'carrying_out' and ${WITHIN} for update of r skip locked`;

export class DataRequestStepRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DataRequestStepRepository {
    return new DataRequestStepRepository(tx);
  }

  /** Corrections under way, each with the decisions there are; nobody else settles them meanwhile. */
  underWay({ issuerIds, personId }: DataRequestReach): Promise<UnderWay[]> {
    return this.tx.sql(UNDER_WAY, [issuerIds, personId]);
  }

  /** Writes a step beside those before it, and where the request stands now. */
  async step(
    id: string,
    {
      status,
      by,
      note,
      at,
      closes,
    }: {
      status: DataRequestStatus;
      by: { id: string | null; name: string | null };
      note: string | null;
      at: string;
      closes: boolean;
    },
  ): Promise<void> {
    await this.tx.sql(
      `insert into data_request_steps (id, data_request_id, status, at, by_id, by_name, note)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), id, status, at, by.id, by.name, note],
    );
    await this.tx.sql(
      `update data_requests set status = $2, closed_at = case when $3 then $4::timestamptz end, answer = coalesce($5, answer)
       where id = $1`,
      [id, status, closes, at, note],
    );
  }

  /** Notes that a correction asked for the replacement of a certificate. */
  async link(id: string, certificateRequestId: string): Promise<void> {
    await this.tx.sql(
      'insert into data_request_certificates (data_request_id, certificate_request_id) values ($1, $2)',
      [id, certificateRequestId],
    );
  }

  steps(id: string): Promise<DataRequestCase['steps']> {
    return this.tx.sql(
      `select status, ${iso('at')} as at, by_name as "byName", note from data_request_steps
       where data_request_id = $1 order by id`,
      [id],
    );
  }

  certificateRequests(id: string): Promise<DataRequestCase['certificateRequests']> {
    return this.tx.sql(
      `select q.id, q.certificate_id as "certificateId", c.number, q.status from data_request_certificates l
       join certificate_requests q on q.id = l.certificate_request_id join certificates c on c.id = q.certificate_id
       where l.data_request_id = $1 order by q.id`,
      [id],
    );
  }
}
