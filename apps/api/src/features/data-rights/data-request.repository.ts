import type {
  DataRequestKind,
  DataRequestQuery,
  DataRequestStatus,
  Erasure,
  EvidenceFile,
  NameCause,
  Page,
} from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** A request as it is stored, with the names that belong to it. */
export interface DataRequestRow {
  id: string;
  kind: DataRequestKind;
  status: DataRequestStatus;
  personId: string;
  /** Who answers: a centre, or a certification body. */
  centreId: string | null;
  bodyId: string | null;
  issuerName: string;
  /** The centre whose claim cards open it: of a body, the one whose own body it is. */
  claimCentreId: string | null;
  holderName: string;
  certificateId: string | null;
  printedName: string | null;
  correctName: string | null;
  cause: NameCause | null;
  evidence: string | null;
  receivedAt: string;
  dueAt: string;
  closedAt: string | null;
  answer: string | null;
  /** Of a restriction. */
  reason: string | null;
  evidenceFiles: EvidenceFile[];
  /** Of an erasure, once its list was put before a second person. */
  erasure: Erasure | null;
}

/** A request about to be stored. */
export type NewDataRequest = Omit<
  DataRequestRow,
  'issuerName' | 'claimCentreId' | 'holderName' | 'evidenceFiles' | 'erasure'
>;

/** Whose requests are meant; null means everybody's. */
export interface DataRequestReach {
  /** The centres and certification bodies that answer them. */
  issuerIds: readonly string[] | null;
  personId: string | null;
}

const IdKey = z.tuple([z.uuid()]);
/** An instant as it travels. */
export const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const REQUEST = `
  select r.id, r.kind, r.status, r.person_id as "personId", r.centre_id as "centreId", r.body_id as "bodyId",
    coalesce(t.name, b.name) as "issuerName", coalesce(r.centre_id, b.centre_id) as "claimCentreId",
    p.full_name as "holderName", r.certificate_id as "certificateId", r.printed_name as "printedName",
    r.correct_name as "correctName", r.cause, r.evidence, ${iso('r.received_at')} as "receivedAt",
    ${iso('r.due_at')} as "dueAt", ${iso('r.closed_at')} as "closedAt", r.answer, r.reason,
    coalesce((select json_agg(json_build_object('id', f.id, 'type', f.type, 'addedAt', ${iso('f.added_at')},
      'addedBy', f.added_by, 'removedAt', ${iso('f.removed_at')}) order by f.id) from data_request_evidence f
      where f.data_request_id = r.id), '[]') as "evidenceFiles",
    (select json_build_object('lines', l.lines, 'drawnAt', ${iso('l.drawn_at')}, 'drawnByName', l.drawn_by_name,
      'erasedAt', ${iso('l.erased_at')}) from data_request_erasures l where l.data_request_id = r.id) as erasure
  from data_requests r left join centres t on t.id = r.centre_id left join certification_bodies b on b.id = r.body_id
    join people p on p.id = r.person_id`;

/** Narrows requests to who answers them and to a person, each where given. */
export const WITHIN = `($1::uuid[] is null or coalesce(r.centre_id, r.body_id) = any($1)) and ($2::uuid is null or r.person_id = $2)`;

export class DataRequestRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DataRequestRepository {
    return new DataRequestRepository(tx);
  }

  async insert(row: NewDataRequest): Promise<void> {
    await this.tx.sql(
      `insert into data_requests (id, kind, status, person_id, centre_id, certificate_id, printed_name, correct_name, cause,
         evidence, received_at, due_at, closed_at, answer, reason, body_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[row.id, row.kind, row.status, row.personId, row.centreId, row.certificateId, row.printedName],
        ...[row.correctName, row.cause, row.evidence, row.receivedAt, row.dueAt, row.closedAt, row.answer, row.reason],
        row.bodyId,
      ],
    );
  }

  async find(id: string): Promise<DataRequestRow | null> {
    const [row] = await this.tx.sql<DataRequestRow>(`${REQUEST} where r.id = $1`, [id]);
    return row ?? null;
  }

  /** The request, locked until the transaction ends. */
  async lock(id: string): Promise<DataRequestRow | null> {
    const [row] = await this.tx.sql<DataRequestRow>(`${REQUEST} where r.id = $1 for update of r`, [id]);
    return row ?? null;
  }

  /** Whether a restriction of a person's data is in force at a centre. */
  async isRestricted(personId: string, centreId: string): Promise<boolean> {
    const [row] = await this.tx.sql<{ id: string }>(
      `select id from data_requests
       where person_id = $1 and centre_id = $2 and kind = 'restriction' and status = 'done' limit 1`,
      [personId, centreId],
    );
    return row !== undefined;
  }

  /** What a person asked, newest first. */
  ofPerson({ issuerIds, personId }: DataRequestReach): Promise<DataRequestRow[]> {
    return this.tx.sql(`${REQUEST} where ${WITHIN} order by r.id desc limit 100`, [issuerIds, personId]);
  }

  /** One page of the requests that these centres and bodies answer, newest first; null means all. */
  async list(
    { status, kind, q, cursor, limit }: DataRequestQuery,
    issuerIds: readonly string[] | null,
  ): Promise<Page<DataRequestRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<DataRequestRow>(
      `${REQUEST} where ${WITHIN} and r.id < $3 and ($4::text is null or r.status = $4)
         and ($5::text is null or r.kind = $5) and ($6::text is null or strpos(lower(p.full_name), lower($6)) > 0)
       order by r.id desc limit $7`,
      [issuerIds, null, before, status ?? null, kind ?? null, q || null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
