import type { AwaitingNumber, Education, Judgement } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** Somebody whom a panel decided about, as BNSP is told. */
export interface ReportedPerson {
  personId: string;
  fullName: string;
  hasNik: boolean;
  result: Judgement;
  /** The certificate that waits for its number, and the code by which it comes back; null for whoever is not yet competent. */
  certificateId: string | null;
  code: string | null;
  numbered: boolean;
  birthDate: string;
  education: Education | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  occupation: string | null;
  regionCode: string | null;
  assessorName: string;
  assessorNumber: string;
}

/** What stands at the head of a report. */
export interface ReportedPanel {
  bodyId: string;
  bodyName: string;
  schemeCode: string;
  schemeTitle: string;
  sessionTitle: string;
  meetsOn: string;
  assessedOn: string;
  siteName: string;
  status: string;
}

export class BnspReportRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BnspReportRepository {
    return new BnspReportRepository(tx);
  }

  async panel(id: string): Promise<ReportedPanel | null> {
    const [row] = await this.tx.sql<ReportedPanel>(
      `select p.body_id as "bodyId", b.name as "bodyName", k.code as "schemeCode", k.title as "schemeTitle",
         s.title as "sessionTitle", p.meets_on::text as "meetsOn", p.status,
         (s.starts_at at time zone 'Asia/Jakarta')::date::text as "assessedOn", t.name as "siteName"
       from decision_panels p join certification_bodies b on b.id = p.body_id join assessment_sessions s on s.id = p.session_id
         join assessment_sites t on t.id = s.site_id
         join scheme_versions v on v.id = s.scheme_version_id join certification_schemes k on k.id = v.scheme_id
       where p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /**
   * Everybody of whom the panel's decision is in force and not deferred, by name; with the certificate that stands, which is the
   * old one as long as a replacement has not taken its place.
   */
  people(panelId: string): Promise<ReportedPerson[]> {
    return this.tx.sql(
      `select p.id as "personId", p.full_name as "fullName", p.identity_kind = 'nik' as "hasNik",
         case d.outcome when 'competent' then 'K' else 'BK' end as result, c.id as "certificateId", c.code,
         c.number is not null as numbered, p.birth_date as "birthDate",
         f.form->>'education' as education, f.form->>'address' as address, f.form->>'phone' as phone, f.form->>'email' as email,
         coalesce(f.form->>'position', f.form->>'workplace') as occupation, o.region_code as "regionCode", q.full_name as "assessorName",
         a.met_number as "assessorNumber"
       from certification_decisions d join candidacies k on k.id = d.candidacy_id join people p on p.id = k.person_id
         join assessment_applications n on n.id = k.application_id
         cross join lateral (select coalesce(n.submitted->'form', n.form) as form) f left join cooperatives o on o.id = n.cooperative_id
         join assessor_profiles a on a.id = k.assessor_id join people q on q.id = a.person_id
         left join certificates c on c.decision_id = d.id and c.kind = 'competency' and c.status not in ('void', 'replaced')
           and not exists (select from certificates o where o.id = c.replaces_id and o.status <> 'replaced')
       where d.panel_id = $1 and d.status = 'published' and d.outcome <> 'deferred'
         and not exists (select from certification_decisions n where n.supersedes_id = d.id and n.status = 'published')
       order by lower(p.full_name), d.id`,
      [panelId],
    );
  }

  /** The competency certificates of a body that have or wait for a number, locked so that no number is given twice. */
  awaiting(bodyId: string): Promise<AwaitingNumber[]> {
    return this.tx.sql(
      `select id as "certificateId", code, number is not null as "hasNumber" from certificates
       where body_id = $1 and kind = 'competency' and status = 'awaiting_bnsp' order by id for update`,
      [bodyId],
    );
  }

  /** Which of these numbers, and of these form numbers, belong to a certificate already. */
  async taken(
    numbers: readonly string[],
    blanks: readonly string[],
  ): Promise<{ number: string; blank: string | null }[]> {
    return this.tx.sql(
      `select number, blank_number as blank from certificates
       where kind = 'competency' and origin = 'issued_here' and replaces_id is null and (number = any($1) or blank_number = any($2))`,
      [numbers, blanks],
    );
  }
}
