import type { AppealAnswers, AppealStatus, AppealSubject, ElementAnswer, PlannedCriterion } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** An application as its form prints it. */
export interface ApplicationFacts {
  number: string;
  purpose: string;
  status: string;
  remark: string | null;
  form: Record<string, unknown>;
  checks: { requirement?: number; mark?: 'met' | 'not_met' | null }[];
  requirements: { text?: string; title?: string }[];
  cooperativeName: string | null;
  submittedAt: string | null;
  birthDate: string;
  identityLast4: string | null;
}

/** What a candidate said of each element, and what the assessor made of it. */
export interface SelfAssessmentFacts {
  answers: ElementAnswer[];
  signedAt: string;
  reviewedAt: string | null;
  reviewedByName: string | null;
  outcome: 'continued' | 'stopped' | null;
  remark: string | null;
}

/** The plan of an assessment. */
export interface PlanFacts {
  criteria: PlannedCriterion[];
  note: string | null;
  approvedAt: string | null;
  approvedByName: string | null;
}

/** The appeal of a candidate that was filed last. */
export interface AppealFacts {
  number: string;
  against: AppealSubject;
  status: AppealStatus;
  answers: AppealAnswers | null;
  grounds: string;
  findings: string | null;
  filedAt: string;
}

/** What forms print that lies with other features: read, never written. */
export class FormFactsRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): FormFactsRepository {
    return new FormFactsRepository(tx);
  }

  /** Address, telephone and e-mail of a body, in one line. */
  async contactOf(bodyId: string): Promise<string> {
    const [row] = await this.tx.sql<{ contact: string }>(
      `select concat_ws(' · ', address, phone, email) as contact from certification_bodies where id = $1`,
      [bodyId],
    );
    return row?.contact ?? '';
  }

  async application(id: string): Promise<ApplicationFacts | null> {
    const [row] = await this.tx.sql<ApplicationFacts>(
      `select a.number, a.purpose, a.status, a.remark, coalesce(a.submitted -> 'form', a.form) as form, a.checks,
         v.requirements, c.name as "cooperativeName", ${isoColumn('a.submitted_at')} as "submittedAt",
         p.birth_date as "birthDate", p.identity_last4 as "identityLast4"
       from assessment_applications a join scheme_versions v on v.id = a.scheme_version_id
         join people p on p.id = a.person_id left join cooperatives c on c.id = a.cooperative_id
       where a.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async selfAssessment(applicationId: string): Promise<SelfAssessmentFacts | null> {
    const [row] = await this.tx.sql<SelfAssessmentFacts>(
      `select answers, ${isoColumn('signed_at')} as "signedAt", ${isoColumn('reviewed_at')} as "reviewedAt",
         reviewed_by_name as "reviewedByName", outcome, remark
       from self_assessments where application_id = $1`,
      [applicationId],
    );
    return row ?? null;
  }

  async plan(applicationId: string): Promise<PlanFacts | null> {
    const [row] = await this.tx.sql<PlanFacts>(
      `select criteria, note, ${isoColumn('approved_at')} as "approvedAt", approved_by_name as "approvedByName"
       from assessment_plans where application_id = $1`,
      [applicationId],
    );
    return row ?? null;
  }

  /** The appeal of a candidacy that was filed last, or null. */
  async appeal(candidacyId: string): Promise<AppealFacts | null> {
    const [row] = await this.tx.sql<AppealFacts>(
      `select number, against, status, answers, grounds, findings, ${isoColumn('filed_at')} as "filedAt"
       from appeals where candidacy_id = $1 order by filed_at desc, id desc limit 1`,
      [candidacyId],
    );
    return row ?? null;
  }

  /** The set of instruments of a session: that of its written test, otherwise the newest ready one of its scheme; or null. */
  async instrumentSet(sessionId: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ id: string | null }>(
      `select coalesce(s.instrument_set_id,
         (select e.set_id from exam_sittings e where e.session_id = s.id and e.status <> 'cancelled'
          order by e.created_at desc, e.id desc limit 1),
         (select i.id from instrument_sets i where i.body_id = s.body_id and i.scheme_version_id = s.scheme_version_id
            and i.status in ('ready', 'locked') order by i.version_no desc, i.id desc limit 1)) as id
       from assessment_sessions s where s.id = $1`,
      [sessionId],
    );
    return row?.id ?? null;
  }
}
