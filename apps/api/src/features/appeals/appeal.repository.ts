import {
  type AppealQuery,
  type AppealStatus,
  type AppealStep,
  openAppealStatuses,
  type Page,
  type Reach,
} from '@kompeten/domain';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { literals } from '../../database/literals.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { isAccountBound } from '../assessors/declared-conflict.rules.ts';
import type { AppealRow, Reviewer } from './appeal.table.ts';

/** An appeal about to be stored. */
export type NewAppeal = Pick<
  AppealRow,
  'id' | 'bodyId' | 'candidacyId' | 'personId' | 'decisionId' | 'against' | 'answers' | 'grounds' | 'dueOn'
>;

/** Whose step it is; nobody's when the clock took it. */
export type StepBy = { id: string; name: string } | null;

const IdKey = z.tuple([z.uuid()]);
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const APPEAL = `
  select a.id, a.number, a.body_id as "bodyId", b.centre_id as "bodyCentreId", a.candidacy_id as "candidacyId",
    a.person_id as "personId", p.full_name as "fullName", k.title as "schemeTitle", v.id as "schemeVersionId", a.decision_id as "decisionId", a.against,
    a.answers, a.grounds, a.findings, a.status, ${iso('a.filed_at')} as "filedAt", a.due_on::text as "dueOn",
    array(select r.account_id from appeal_reviewers r where r.appeal_id = a.id) as "reviewerIds"
  from appeals a join people p on p.id = a.person_id join candidacies c on c.id = a.candidacy_id
    join assessment_sessions s on s.id = c.session_id join certification_bodies b on b.id = a.body_id
    join scheme_versions v on v.id = s.scheme_version_id join certification_schemes k on k.id = v.scheme_id`;

export class AppealRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AppealRepository {
    return new AppealRepository(tx);
  }

  /** Stores an appeal under the next number of its body's year. */
  async insert(appeal: NewAppeal): Promise<void> {
    const { id, bodyId, candidacyId, personId, decisionId, against, answers, grounds, dueOn } = appeal;
    await this.tx.sql(`select pg_advisory_xact_lock(hashtextextended('appeals', 0))`);
    await this.tx.sql(
      `insert into appeals (id, number, body_id, candidacy_id, person_id, decision_id, against, grounds, status, filed_at, due_on,
         answers)
       select $1, 'BND-' || to_char($8::timestamptz, 'YYYY') || '-' || lpad((count(*) + 1)::text, 4, '0'), $2, $3, $4, $5, $6, $7,
         'filed', $8, $9, $10 from appeals where filed_at >= date_trunc('year', $8::timestamptz)`,
      [
        ...[id, bodyId, candidacyId, personId, decisionId, against, grounds, this.tx.at, dueOn],
        JSON.stringify(answers),
      ],
    );
  }

  async find(id: string): Promise<AppealRow | null> {
    const [row] = await this.tx.sql<AppealRow>(`${APPEAL} where a.id = $1`, [id]);
    return row ?? null;
  }

  /** The appeal, locked until the transaction ends. */
  async lock(id: string): Promise<AppealRow | null> {
    await this.tx.sql('select 1 from appeals where id = $1 for update', [id]);
    return this.find(id);
  }

  /** The appeals of a person, newest first. */
  ofPerson(personId: string): Promise<AppealRow[]> {
    return this.tx.sql(`${APPEAL} where a.person_id = $1 order by a.id desc`, [personId]);
  }

  /** The appeals that wait beyond their day and were not escalated yet. */
  overdue(today: string): Promise<AppealRow[]> {
    return this.tx.sql(
      `${APPEAL} where a.status in (${literals(openAppealStatuses)}) and a.due_on < $1 and a.escalated_at is null
       order by a.id for update of a`,
      [today],
    );
  }

  async escalate(id: string): Promise<void> {
    await this.tx.sql('update appeals set escalated_at = $2 where id = $1', [id, this.tx.at]);
  }

  /** The steps of an appeal, the first one first. */
  steps(appealId: string): Promise<AppealStep[]> {
    return this.tx.sql(
      `select status, ${iso('at')} as at, by_name as "byName", note from appeal_steps where appeal_id = $1 order by id`,
      [appealId],
    );
  }

  /** Writes a step beside those before it, and where the appeal stands now. */
  async step(id: string, status: AppealStatus, by: StepBy, note: string | null): Promise<void> {
    await this.tx.sql(
      'insert into appeal_steps (id, appeal_id, status, at, by_id, by_name, note) values ($1, $2, $3, $4, $5, $6, $7)',
      [newId(), id, status, this.tx.at, by?.id ?? null, by?.name ?? null, note],
    );
    await this.tx.sql('update appeals set status = $2 where id = $1', [id, status]);
  }

  async conclude(id: string, findings: string): Promise<void> {
    await this.tx.sql('update appeals set findings = $2 where id = $1', [id, findings]);
  }

  async assign(id: string, reviewers: readonly Reviewer[]): Promise<void> {
    await this.tx.sql(
      `insert into appeal_reviewers (appeal_id, account_id, full_name)
       select $1, r."accountId", r."fullName" from json_to_recordset($2::json) as r ("accountId" uuid, "fullName" text)
       on conflict do nothing`,
      [id, JSON.stringify(reviewers)],
    );
  }

  /** Who hears an appeal, by name. */
  reviewers(id: string): Promise<(Reviewer & { recused: boolean })[]> {
    return this.tx.sql(
      `select r.account_id as "accountId", r.full_name as "fullName", ${isAccountBound('r.account_id', 'a.person_id')} as recused
       from appeal_reviewers r join appeals a on a.id = r.appeal_id where a.id = $1 order by r.full_name`,
      [id],
    );
  }

  /** One page of the appeals within a reach, newest first. */
  async list(
    { status, q, cursor, limit }: AppealQuery,
    { any, bodyIds, panelAccountId }: Reach,
  ): Promise<Page<AppealRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<AppealRow>(
      `${APPEAL} where a.id < $1 and ($2 or a.body_id = any($3)
           or exists (select from appeal_reviewers r where r.appeal_id = a.id and r.account_id = $4))
         and ($5::text is null or a.status = $5 or ($5 = 'open' and a.status in (${literals(openAppealStatuses)})))
         and ($6::text is null or a.number = $6 or strpos(lower(p.full_name), lower($6)) > 0)
       order by a.id desc limit $7`,
      [before, any, bodyIds, panelAccountId, status ?? null, q || null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
