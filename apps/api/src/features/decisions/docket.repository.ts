import {
  type DecidedUnit,
  endedEarly,
  type PanelSession,
  type RecommendedFacts,
  type WrittenFacts,
} from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';
import { isOverturning } from '../appeals/bearing-appeals.rules.ts';

/** A candidate of a session as a panel meets them: who assessed, what was recommended, whether somebody decides already. */
export interface DocketLine {
  candidacyId: string;
  personId: string;
  bodyId: string;
  /** The centre whose own body it is, whose claim cards open what the body decided. */
  bodyCentreId: string | null;
  schemeTitle: string;
  fullName: string;
  assessorName: string;
  /** The measure against a tie of the assessor, as scheduled (rule 1). */
  mitigation: string | null;
  recommendationId: string | null;
  recommendedAt: string | null;
  outcome: RecommendedFacts['outcome'] | null;
  note: string | null;
  /** What an appeal against the recommendation found that was upheld, with its number. */
  upheld: string | null;
  units: DecidedUnit[];
  onPanel: boolean;
  /** What is known of the written test, if there is one. */
  written: WrittenFacts;
  /** The deferred decision in force that a later panel takes up, or null. */
  deferredId: string | null;
  /** Units that an earlier assessment left, of which this one repeats those that were BK (rule 12). */
  earlier: DecidedUnit[] | null;
}

/** A session whose recommended candidates wait, with what is known of each one's written test. */
export type WaitingSession = Omit<PanelSession, 'ready'> & { written: WrittenFacts[] };

const WRITTEN = `json_build_object(
      'planned', exists (select from assessment_plans m, jsonb_array_elements(m.criteria) each
        where m.application_id = c.application_id and m.approved_at is not null and each->'methods' ? 'written'),
      'papers', (select coalesce(json_agg(t.status), '[]') from exam_papers t join exam_sittings g on g.id = t.sitting_id
        where t.candidacy_id = c.id and g.status <> 'cancelled'),
      'evidence', exists (select from assessment_evidence v where v.candidacy_id = c.id and v.method = 'written'))`;

const DOCKET = `
  select c.id as "candidacyId", c.person_id as "personId", z.id as "sessionId", z.title, z.body_id as "bodyId", y.centre_id as "bodyCentreId",
    k.title as "schemeTitle", p.full_name as "fullName", ap.full_name as "assessorName",
    case when c.mitigation is not null then concat_ws(': ', c.mitigation->>'secondAssessorName', c.mitigation->>'reason') end
      as mitigation,
    (select a.number || ': ' || a.findings from appeals a where a.candidacy_id = c.id and ${isOverturning('a')}
      order by a.id desc limit 1) as upheld,
    r.id as "recommendationId", r.made_at as "recommendedAt", r.outcome, r.note, coalesce(r.units, '[]') as units,
    exists (select from certification_decisions d where d.candidacy_id = c.id and d.released_at is null
      and not (d.status = 'published' and d.outcome = 'deferred' and d.appeal_id is null)
      and not exists (select from certification_decisions n where n.supersedes_id = d.id)) as "onPanel",
    ${WRITTEN} as written,
    (select d.id from certification_decisions d where d.candidacy_id = c.id and d.status = 'published'
      and d.outcome = 'deferred' and d.appeal_id is null
      and not exists (select from certification_decisions n where n.supersedes_id = d.id)) as "deferredId",
    (select d.units from assessment_applications n join certification_decisions d on d.candidacy_id = n.reassesses_candidacy_id
      where n.id = c.application_id and d.status = 'published'
        and not exists (select from certification_decisions x where x.supersedes_id = d.id and x.status = 'published')) as earlier
  from candidacies c join people p on p.id = c.person_id join assessment_sessions z on z.id = c.session_id
    join certification_bodies y on y.id = z.body_id join scheme_versions v on v.id = z.scheme_version_id
    join certification_schemes k on k.id = v.scheme_id
    join assessor_profiles a on a.id = c.assessor_id join people ap on ap.id = a.person_id
    left join lateral (
      select r.id, r.made_at, r.outcome, r.note, (select json_agg(json_build_object('code', u->>'unitCode', 'title', u->>'title',
          'result', u->>'judgement', 'whatToDo', (select s->>'text' from jsonb_array_elements(r.next_steps) s
            where s->>'unitCode' = u->>'unitCode' limit 1)) order by ordinality)
          from jsonb_array_elements(r.units) with ordinality as each (u, ordinality)) as units
      from recommendations r where r.candidacy_id = c.id order by r.made_at desc, r.id desc limit 1) r on true
  where c.removed_at is null and c.status not in (${literals(endedEarly)})`;

/** Reads what assessors left for panels and appeals. */
export class DocketRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DocketRepository {
    return new DocketRepository(tx);
  }

  /** The candidates of a session, by name. */
  ofSession(sessionId: string): Promise<DocketLine[]> {
    return this.tx.sql(`${DOCKET} and c.session_id = $1 order by lower(p.full_name), c.id`, [sessionId]);
  }

  /** Keeps others from deciding, or appealing, about the candidates of a session until the transaction ends. */
  async lockSession(sessionId: string): Promise<void> {
    await this.tx.sql('select 1 from candidacies where session_id = $1 order by id for update', [sessionId]);
  }

  /** The same of the candidates before a panel. */
  async lockPanel(panelId: string): Promise<void> {
    await this.tx.sql(
      `select 1 from candidacies c where exists (select from certification_decisions d
         where d.candidacy_id = c.id and d.panel_id = $1) order by c.id for update`,
      [panelId],
    );
  }

  /** The same of one candidate. */
  async lockCandidacy(id: string): Promise<void> {
    await this.tx.sql('select 1 from candidacies where id = $1 for update', [id]);
  }

  /** A session as far as a panel needs it. */
  async session(id: string): Promise<{ bodyId: string; title: string } | null> {
    const [row] = await this.tx.sql<{ bodyId: string; title: string }>(
      'select body_id as "bodyId", title from assessment_sessions where id = $1',
      [id],
    );
    return row ?? null;
  }

  /** The sessions of these bodies whose recommended candidates wait for a panel, the latest first; null means of all. */
  waitingSessions(bodyIds: readonly string[] | null): Promise<WaitingSession[]> {
    return this.tx.sql(
      `select each."sessionId", each.title, each."schemeTitle", json_agg(each.written) as written from (${DOCKET}
         and ($1::uuid[] is null or z.body_id = any($1))) each
       where each."recommendationId" is not null and not each."onPanel"
       group by each."sessionId", each.title, each."schemeTitle" order by min(each."recommendedAt") desc`,
      [bodyIds],
    );
  }

  /** The candidacies of a person. */
  ofPerson(personId: string): Promise<DocketLine[]> {
    return this.tx.sql(`${DOCKET} and c.person_id = $1 order by c.id desc`, [personId]);
  }
}
