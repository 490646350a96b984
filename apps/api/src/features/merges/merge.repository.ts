import {
  type MergeCase,
  type MergeChoice,
  type MergeGround,
  type MergeQuery,
  type MergeStatus,
  openMergeStatuses,
  type Page,
} from '@kompeten/domain';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { literals } from '../../database/literals.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { wholly } from './merge-reach.rules.ts';

/** A case as stored. */
export interface MergeRow extends MergeCase {
  personId: string;
  otherPersonId: string;
  choice: MergeChoice | null;
  proposedById: string | null;
  proposedByName: string | null;
}

const IdKey = z.tuple([z.uuid()]);
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const CASE = `
  select m.id, m.status, m.ground, ${iso('m.opened_at')} as "openedAt", m.choice, m.person_id as "personId",
    m.other_person_id as "otherPersonId", m.proposed_by_id as "proposedById", m.proposed_by_name as "proposedByName",
    array[p.full_name, o.full_name] as names
  from merge_cases m join people p on p.id = m.person_id join people o on o.id = m.other_person_id`;

const SURVIVOR = `(m.choice ->> 'survivorId')::uuid`;

/** Reads and writes the question whether two records are one person; null for the centres means everywhere. */
export class MergeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MergeRepository {
    return new MergeRepository(tx);
  }

  /** One page of the cases within reach, newest first. */
  async list({ status, cursor, limit }: MergeQuery, centreIds: readonly string[] | null): Promise<Page<MergeRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<MergeRow>(
      `${CASE} where m.id < $2 and ($3::text is null or m.status = $3)
         and ($1::uuid[] is null or (m.status <> 'same' and ${wholly('m.person_id', '$1')}
           and ${wholly('m.other_person_id', '$1')}) or (m.status = 'same' and ${wholly(SURVIVOR, '$1')}))
       order by m.id desc limit $4`,
      [centreIds, before, status ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async find(id: string): Promise<MergeRow | null> {
    const [row] = await this.tx.sql<MergeRow>(`${CASE} where m.id = $1`, [id]);
    return row ?? null;
  }

  /** The case, locked until the transaction ends. */
  async lock(id: string): Promise<MergeRow | null> {
    const [row] = await this.tx.sql<MergeRow>(`${CASE} where m.id = $1 for update of m`, [id]);
    return row ?? null;
  }

  /** Whether all that is known of both people is known to these centres alone. */
  async areWholly(personIds: readonly string[], centreIds: readonly string[]): Promise<boolean> {
    const [row] = await this.tx.sql<{ all: boolean }>(
      `select bool_and(${wholly('p.id', '$2')}) as all from people p where p.id = any($1)`,
      [personIds, centreIds],
    );
    return row?.all ?? false;
  }

  /** The one centre in which all of these people are in training; null where there are several. */
  async onlyCentre(personIds: readonly string[]): Promise<string | null> {
    const rows = await this.tx.sql<{ centreId: string }>(
      `select distinct c.centre_id as "centreId" from enrolments e join cohorts c on c.id = e.cohort_id
       where e.person_id = any($1) limit 2`,
      [personIds],
    );
    return rows.length === 1 ? (rows[0]?.centreId ?? null) : null;
  }

  async open(personId: string, otherPersonId: string, ground: MergeGround): Promise<void> {
    await this.tx.sql(
      `insert into merge_cases (id, person_id, other_person_id, status, opened_at, ground)
       values ($1, $2, $3, 'open', $4, $5) on conflict on constraint merge_cases__pair_key do nothing`,
      [newId(), personId, otherPersonId, this.tx.at, ground],
    );
  }

  async propose(id: string, choice: MergeChoice, by: { accountId: string; fullName: string }): Promise<void> {
    await this.tx.sql(
      `update merge_cases set status = 'proposed', choice = $2, proposed_by_id = $3, proposed_by_name = $4 where id = $1`,
      [id, JSON.stringify(choice), by.accountId, by.fullName],
    );
  }

  /** Where the case stands now; a proposal that was not followed is gone. */
  async move(id: string, status: MergeStatus): Promise<void> {
    await this.tx.sql(
      `update merge_cases set status = $2,
         choice = case when $2 = 'same' then choice end,
         proposed_by_id = case when $2 = 'same' then proposed_by_id end,
         proposed_by_name = case when $2 = 'same' then proposed_by_name end
       where id = $1`,
      [id, status],
    );
  }

  /** The other open questions about a record that has become part of another. */
  async othersOf(personId: string, caseId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select id from merge_cases
       where id <> $2 and $1 in (person_id, other_person_id) and status in (${literals(openMergeStatuses)}) for update`,
      [personId, caseId],
    );
    return rows.map(({ id }) => id);
  }
}
