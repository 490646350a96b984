import type { DecisionPanel, Page, PanelQuery, PanelStatus, Reach } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import type { BodyMember } from './tie.repository.ts';

/** A panel with what follows from its session. */
export interface PanelRow extends DecisionPanel {
  schemeId: string;
  schemeVersionId: string;
  regionCode: string;
  memberIds: string[];
  demo: boolean;
}

/** A panel about to be stored. */
export type NewPanel = Pick<PanelRow, 'id' | 'bodyId' | 'sessionId' | 'quorum' | 'meetsOn'> & { createdById: string };

const IdKey = z.tuple([z.uuid()]);

const PANEL = `
  select p.id, p.body_id as "bodyId", b.name as "bodyName", p.session_id as "sessionId", s.title as "sessionTitle",
    k.title as "schemeTitle", k.id as "schemeId", v.id as "schemeVersionId", b.region_code as "regionCode", p.status, p.quorum,
    p.meets_on::text as "meetsOn", s.demo, p.version,
    to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
    (select count(*)::int from certification_decisions d where d.panel_id = p.id and d.appeal_id is null and d.released_at is null) as candidates,
    (select count(*)::int from certification_decisions d where d.panel_id = p.id and d.appeal_id is null and d.released_at is null
      and d.outcome is not null) as decided,
    array(select m.account_id from panel_members m where m.panel_id = p.id) as "memberIds"
  from decision_panels p join certification_bodies b on b.id = p.body_id join assessment_sessions s on s.id = p.session_id
    join scheme_versions v on v.id = s.scheme_version_id join certification_schemes k on k.id = v.scheme_id`;

export class PanelRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PanelRepository {
    return new PanelRepository(tx);
  }

  async insert({ id, bodyId, sessionId, quorum, meetsOn, createdById }: NewPanel, members: readonly BodyMember[]) {
    await this.tx.sql(
      `insert into decision_panels (id, body_id, session_id, quorum, meets_on, status, created_at, created_by_id, version)
       values ($1, $2, $3, $4, $5, 'convened', $6, $7, 1)`,
      [id, bodyId, sessionId, quorum, meetsOn, this.tx.at, createdById],
    );
    await this.tx.sql(
      `insert into panel_members (panel_id, account_id, full_name)
       select $1, m."accountId", m."fullName" from json_to_recordset($2::json) as m ("accountId" uuid, "fullName" text)`,
      [id, JSON.stringify(members)],
    );
  }

  async find(id: string): Promise<PanelRow | null> {
    const [row] = await this.tx.sql<PanelRow>(`${PANEL} where p.id = $1`, [id]);
    return row ?? null;
  }

  /** The panel, locked until the transaction ends. */
  async lock(id: string): Promise<PanelRow | null> {
    await this.tx.sql('select 1 from decision_panels where id = $1 for update', [id]);
    return this.find(id);
  }

  async move(id: string, status: PanelStatus): Promise<void> {
    await this.tx.sql('update decision_panels set status = $2, version = version + 1 where id = $1', [id, status]);
  }

  /** The members of a panel, by name. */
  members(id: string): Promise<BodyMember[]> {
    return this.tx.sql(
      'select account_id as "accountId", full_name as "fullName" from panel_members where panel_id = $1 order by full_name',
      [id],
    );
  }

  /** One page of the panels within a reach, newest first. */
  async list(
    { status, q, cursor, limit }: PanelQuery,
    { any, bodyIds, panelAccountId }: Reach,
  ): Promise<Page<PanelRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<PanelRow>(
      `${PANEL} where p.id < $1 and ($2 or p.body_id = any($3)
           or exists (select from panel_members m where m.panel_id = p.id and m.account_id = $4))
         and ($5::text is null or p.status = $5) and ($6::text is null or strpos(lower(s.title), lower($6)) > 0)
       order by p.id desc limit $7`,
      [before, any, bodyIds, panelAccountId, status ?? null, q || null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
