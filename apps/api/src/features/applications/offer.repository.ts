import type { ApplicationForm, AssessmentOffer, WishedVersion } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A version of a scheme in the scope of a body, whether or not the licence is in force. */
type Offered = Omit<AssessmentOffer, 'trainedIn' | 'purpose'> & { schemeId: string } & WishedVersion;

/** What of a form is known from training. */
export type LastSaid = Pick<ApplicationForm, 'cooperativeId' | 'cooperativeRole' | 'phone' | 'email' | 'education'>;

const LAST_SAID = `
  select e.cooperative_id as "cooperativeId", e.cooperative_role as "cooperativeRole", e.phone, e.email, e.education
  from enrolments e join cohorts h on h.id = e.cohort_id
  where e.person_id = $1 and ($2::uuid[] is null or h.centre_id = any($2))
  order by e.created_at desc, e.id desc limit 1`;

export class OfferRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): OfferRepository {
    return new OfferRepository(tx);
  }

  /** The newest version of each scheme, at each body in whose scope it stands. */
  all(): Promise<Offered[]> {
    return this.tx.sql(
      `select distinct on (s.title, s.id, b.name, b.id) b.id as "bodyId", b.name as "bodyName", r.name as "regionName",
         v.id as "schemeVersionId", s.id as "schemeId", s.code as "schemeCode", s.title as "schemeTitle",
         v.label as "versionLabel", v.fee_rupiah as "feeRupiah",
         v.renewal_opens_months as "renewalOpensMonths", v.reassessment_days as "reassessmentDays"
       from licence_scopes c join body_licences l on l.id = c.licence_id join certification_bodies b on b.id = l.body_id
         join regions r on r.code = b.region_code
         join certification_schemes s on s.id = c.scheme_id join scheme_versions v on v.scheme_id = s.id
       order by s.title, s.id, b.name, b.id, v.created_at desc, v.id desc limit 500`,
    );
  }

  /**
   * With what a form begins: what was said at the last training at these centres, or anywhere where null; null where there was
   * none. What another centre knows of the person, their cooperative too, is not told (rule 24).
   */
  async lastSaid(personId: string, centreIds: readonly string[] | null): Promise<LastSaid | null> {
    const [row] = await this.tx.sql<LastSaid>(LAST_SAID, [personId, centreIds]);
    return row ?? null;
  }

  /** The schemes whose training a person passed, at these centres or at all where null, with the latest cohort of each. */
  passedBy(
    personId: string,
    centreIds: readonly string[] | null,
  ): Promise<{ schemeId: string; cohortTitle: string }[]> {
    return this.tx.sql(
      `select distinct on (v.scheme_id) v.scheme_id as "schemeId", h.title as "cohortTitle"
       from enrolments e join cohorts h on h.id = e.cohort_id join curricula c on c.id = h.curriculum_id
         join scheme_versions v on v.id = c.scheme_version_id
       where e.person_id = $1 and e.status = 'passed' and ($2::uuid[] is null or h.centre_id = any($2))
       order by v.scheme_id, h.ends_on desc, h.id desc`,
      [personId, centreIds],
    );
  }
}
