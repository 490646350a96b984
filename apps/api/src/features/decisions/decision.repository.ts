import type { DecidedUnit, DecisionOutcome, DecisionStatus, PanelDecision } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { isHolding, isOverturning } from '../appeals/bearing-appeals.rules.ts';
import { isAssessorBound } from '../assessors/declared-conflict.rules.ts';

/** What was before the panel about a candidate, frozen when it was convened (rule 9). */
export type Recommended = PanelDecision['recommended'] & { assessorName: string; mitigation: string | null };

/** A decision as it is stored; what was recommended stands beside it for ever. */
export interface DecisionRow {
  id: string;
  panelId: string;
  candidacyId: string;
  personId: string;
  fullName: string;
  recommended: Recommended;
  status: DecisionStatus;
  outcome: DecisionOutcome | null;
  units: DecidedUnit[];
  reason: string | null;
  decidedOn: string | null;
  publishedAt: string | null;
  supersedesId: string | null;
  appealId: string | null;
  /** Whether an appeal against the recommendation waits. */
  appealOpen: boolean;
  /** Whether the assessor declared a conflict with the candidate after having judged. */
  assessorRecused: boolean;
  /** Whether one was upheld after the panel was convened, which did not have it before it. */
  upheldSince: boolean;
}

/** By which terms a decision ends its application. */
export interface ApplicationTerms {
  applicationId: string;
  validityMonths: number;
  licensed: boolean;
}

/** A decision about to be stored. */
export type NewDecision = Omit<DecisionRow, 'personId' | 'fullName' | 'assessorRecused' | 'appealOpen' | 'upheldSince'>;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const DECISION = `
  select d.id, d.panel_id as "panelId", d.candidacy_id as "candidacyId", c.person_id as "personId", p.full_name as "fullName",
    ${isAssessorBound('c.assessor_id', 'c.person_id')} as "assessorRecused",
    d.recommended, d.status, d.outcome, d.units, d.reason, d.decided_on::text as "decidedOn",
    ${iso('d.published_at')} as "publishedAt", d.supersedes_id as "supersedesId", d.appeal_id as "appealId",
    exists (select from appeals a where a.candidacy_id = d.candidacy_id and ${isHolding('a')}) as "appealOpen",
    exists (select from appeals a join appeal_steps s on s.appeal_id = a.id and s.status = a.status
      join decision_panels w on w.id = d.panel_id where a.candidacy_id = d.candidacy_id
      and ${isOverturning('a')} and s.at > w.created_at) as "upheldSince"
  from certification_decisions d join candidacies c on c.id = d.candidacy_id join people p on p.id = c.person_id`;

export class DecisionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DecisionRepository {
    return new DecisionRepository(tx);
  }

  async insert(decisions: readonly NewDecision[]): Promise<void> {
    await this.tx.sql(
      `insert into certification_decisions (id, panel_id, candidacy_id, recommended, status, outcome, units, reason,
         decided_on, published_at, supersedes_id, appeal_id)
       select d.id, d."panelId", d."candidacyId", d.recommended, d.status, d.outcome, d.units, d.reason, d."decidedOn",
         d."publishedAt", d."supersedesId", d."appealId"
       from json_to_recordset($1::json) as d (id uuid, "panelId" uuid, "candidacyId" uuid, recommended jsonb, status text,
         outcome text, units jsonb, reason text, "decidedOn" date, "publishedAt" timestamptz, "supersedesId" uuid,
         "appealId" uuid)`,
      [JSON.stringify(decisions)],
    );
  }

  /** The decisions of a panel, by name of the candidate. */
  ofPanel(panelId: string): Promise<DecisionRow[]> {
    return this.tx.sql(
      `${DECISION} where d.panel_id = $1 and d.released_at is null order by lower(p.full_name), d.id`,
      [panelId],
    );
  }

  /** Everything decided about a candidacy, the first first. */
  ofCandidacy(candidacyId: string): Promise<DecisionRow[]> {
    return this.tx.sql(`${DECISION} where d.candidacy_id = $1 and d.released_at is null order by d.id`, [candidacyId]);
  }

  /** The application that a candidacy ends, with the terms by which it does. */
  async applicationOf(candidacyId: string): Promise<ApplicationTerms | null> {
    const [row] = await this.tx.sql<ApplicationTerms>(
      `select c.application_id as "applicationId", v.validity_months as "validityMonths",
         exists (select from body_licences l where l.body_id = s.body_id) as licensed
       from candidacies c join assessment_sessions s on s.id = c.session_id
         join scheme_versions v on v.id = s.scheme_version_id where c.id = $1`,
      [candidacyId],
    );
    return row ?? null;
  }

  /** Stores where a decision stands; a published one the database refuses to change. */
  async save({ id, status, outcome, units, reason, decidedOn, publishedAt }: DecisionRow): Promise<void> {
    await this.tx.sql(
      `update certification_decisions set status = $2, outcome = $3, units = $4, reason = $5, decided_on = $6,
         published_at = $7 where id = $1`,
      [id, status, outcome, JSON.stringify(units), reason, decidedOn, publishedAt],
    );
  }

  /** Lets candidates go whom a panel did not decide, so that a later one may. */
  async release(ids: readonly string[]): Promise<void> {
    await this.tx.sql('update certification_decisions set released_at = $2 where id = any($1)', [ids, this.tx.at]);
  }
}
