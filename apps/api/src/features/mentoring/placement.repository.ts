import type { NewPlacement, Page, Placement, PlacementQuery, PlacementStatus, Reach } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import { beginningsOf } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { reachValues, withinReach } from './mentorship.repository.ts';

/** A placement as stored, with whose it is. */
export type PlacementRow = Omit<Placement, 'decidable'> & {
  reportedBy: string;
  centreId: string;
  cooperativeId: string;
  mentorId: string | null;
};

const IdKey = z.tuple([z.uuid()]);

const PLACEMENT = `
  select p.id, p.mentorship_id as "mentorshipId", c.name as "cooperativeName", p.kind, p.title,
    p.person_name as "personName", p.person_id as "personId", p.started_on::text as "startedOn",
    p.ended_on::text as "endedOn", p.jobs, p.status, p.version, p.by_name as "byName", p.by_id as "reportedBy",
    to_char(p.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", p.evidence,
    p.evidence_ids as "evidenceIds", p.decided_by_name as "decidedByName", p.decision_note as "decisionNote",
    m.centre_id as "centreId", m.cooperative_id as "cooperativeId", m.mentor_id as "mentorId"
  from placements p join mentorships m on m.id = p.mentorship_id join cooperatives c on c.id = m.cooperative_id`;

export class PlacementRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PlacementRepository {
    return new PlacementRepository(tx);
  }

  async find(id: string): Promise<PlacementRow | null> {
    const [row] = await this.tx.sql<PlacementRow>(`${PLACEMENT} where p.id = $1`, [id]);
    return row ?? null;
  }

  /** The placement, locked until the transaction ends. */
  async lock(id: string): Promise<PlacementRow | null> {
    const [row] = await this.tx.sql<PlacementRow>(`${PLACEMENT} where p.id = $1 for update of p`, [id]);
    return row ?? null;
  }

  async insert(
    id: string,
    mentorshipId: string,
    { kind, title, personName, personId, startedOn, jobs, evidence, evidenceIds }: NewPlacement,
    by: { id: string; name: string },
  ): Promise<void> {
    await this.tx.sql(
      `insert into placements (id, mentorship_id, kind, title, person_name, person_id, started_on, jobs, evidence,
         evidence_ids, status, by_id, by_name, recorded_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'reported', $11, $12, $13, 1)`,
      [
        ...[id, mentorshipId, kind, title, personName, personId ?? null, startedOn, jobs, evidence, evidenceIds],
        ...[by.id, by.name, this.tx.at],
      ],
    );
  }

  /** Writes a decision, whose it is, and what was said about it. */
  async decide(id: string, status: PlacementStatus, by: { id: string; name: string }, note: string | null) {
    await this.tx.sql(
      `update placements set status = $2, decided_by = $3, decided_by_name = $4, decision_note = $5,
         version = version + 1 where id = $1`,
      [id, status, by.id, by.name, note],
    );
  }

  /** Writes the last day. */
  async end(id: string, endedOn: string, note: string | null): Promise<void> {
    await this.tx.sql(
      `update placements set status = 'ended', ended_on = $2, decision_note = coalesce($3, decision_note),
         version = version + 1 where id = $1`,
      [id, endedOn, note],
    );
  }

  /** One page within a reach, the newest first. */
  async list(query: PlacementQuery, reach: Reach): Promise<Page<PlacementRow>> {
    const { status, kind, mentorshipId, q, cursor, limit } = query;
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<PlacementRow>(
      `${PLACEMENT} where p.id < $1 and ${withinReach(2)} and ($6::text is null or p.status = $6)
         and ($7::text is null or p.kind = $7) and ($8::uuid is null or p.mentorship_id = $8)
         and ($9::text is null
           or to_tsvector('simple', concat_ws(' ', p.title, p.person_name, c.name)) @@ to_tsquery('simple', $9))
       order by p.id desc limit $10`,
      [before, ...reachValues(reach), status ?? null, kind ?? null, mentorshipId ?? null, beginningsOf(q), limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
