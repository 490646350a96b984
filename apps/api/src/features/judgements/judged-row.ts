import type { CandidacyStatus } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import { agreedUntil, agreementRound, isAgreed } from '../assessment-sessions/agreement-round.rules.ts';
import { isAssessorBound } from '../assessors/declared-conflict.rules.ts';

/** A candidacy with everything that the day of an assessment asks of it. */
export interface JudgedRow {
  id: string;
  sessionId: string;
  applicationId: string;
  personId: string;
  fullName: string;
  assessorId: string;
  assessorName: string;
  assessorAccountId: string | null;
  metNumber: string;
  status: CandidacyStatus;
  version: number;
  mitigation: unknown;
  /** Whether an assessor of the candidacy declared a conflict that stands. */
  recused: boolean;
  bodyId: string;
  /** The centre whose own certification body it is, and whose claim cards were open when the application was begun. */
  bodyCentreId: string | null;
  cardIssuerIds: string[] | null;
  bodyName: string;
  sessionTitle: string;
  schemeVersionId: string;
  schemeCode: string;
  schemeTitle: string;
  siteName: string;
  siteKind: string;
  regionCode: string;
  startsAt: string;
  endsAt: string;
  demo: boolean;
  /** The units that the application is for: at a re-assessment only those that were BK (rule 12). */
  unitCodes: string[];
  reassessesCandidacyId: string | null;
  assessorAccountIds: string[];
  invigilatorAccountIds: string[];
  /** Which agreement (AK.01) is in force or waits for signatures; more than the first where another assessor was named. */
  round: number;
  /** Whether both have signed it. */
  agreed: boolean;
  /** Until when an agreement before it held that both had signed. */
  agreedUntil: string | null;
}

/** Every candidacy that was not taken out of its session, as `JudgedRow`. */
export const JUDGED = `
  select c.id, c.session_id as "sessionId", c.application_id as "applicationId", c.person_id as "personId",
    p.full_name as "fullName", c.assessor_id as "assessorId", ap.full_name as "assessorName", a.account_id as "assessorAccountId", a.met_number as "metNumber",
    c.status, c.version, c.mitigation, s.body_id as "bodyId", b.name as "bodyName",
    b.centre_id as "bodyCentreId", app.card_issuer_ids as "cardIssuerIds", s.title as "sessionTitle",
    s.scheme_version_id as "schemeVersionId", cs.code as "schemeCode", cs.title as "schemeTitle", t.name as "siteName",
    t.kind as "siteKind", t.region_code as "regionCode",
    ${isoColumn('s.starts_at')} as "startsAt", ${isoColumn('s.ends_at')} as "endsAt", s.demo,
    app.unit_codes as "unitCodes", app.reassesses_candidacy_id as "reassessesCandidacyId",
    array_remove(array[case when not ${isAssessorBound('c.assessor_id', 'c.person_id')} then a.account_id end,
      case when not ${isAssessorBound('c.second_assessor_id', 'c.person_id')} then a2.account_id end], null) as "assessorAccountIds",
    ${isAssessorBound('c.assessor_id', 'c.person_id')} or ${isAssessorBound('c.second_assessor_id', 'c.person_id')} as recused,
    array(select i.account_id from session_invigilators i where i.session_id = s.id) as "invigilatorAccountIds",
    ${agreementRound('c')} as round, ${isAgreed('c')} as agreed, ${isoColumn(agreedUntil('c'))} as "agreedUntil"
  from candidacies c
    join people p on p.id = c.person_id
    join assessor_profiles a on a.id = c.assessor_id
    join people ap on ap.id = a.person_id
    left join assessor_profiles a2 on a2.id = c.second_assessor_id
    join assessment_sessions s on s.id = c.session_id
    join certification_bodies b on b.id = s.body_id
    join scheme_versions v on v.id = s.scheme_version_id
    join certification_schemes cs on cs.id = v.scheme_id
    join assessment_sites t on t.id = s.site_id
    join assessment_applications app on app.id = c.application_id
  where c.removed_at is null`;
