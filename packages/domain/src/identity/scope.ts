/**
 * On whose things a role may do something: `any` everywhere · `own_centre` the role's centre · `approval_circle` the role's
 * centre, the centres it is parent of, and those that named it by mandate (rule 22) · `own_cohort` cohorts the instructor is
 * assigned to · `own_cooperative` · `mentored` cooperatives whose mentor the caller is · `own_region` the region and all below
 * it · `self` only the caller's own person · `own_key` only what belongs to the key that calls · `own_profile` the caller as
 * instructor · `own_body` the role's certification body · `own_candidacy` applications and candidates assigned to the
 * assessor · `own_panel` panels the caller sits on · `own_sitting` sessions the caller invigilates.
 */
export type Scope =
  | 'any'
  | 'own_centre'
  | 'approval_circle'
  | 'own_cohort'
  | 'own_cooperative'
  | 'mentored'
  | 'own_region'
  | 'self'
  | 'own_key'
  | 'own_profile'
  | 'own_body'
  | 'own_candidacy'
  | 'own_panel'
  | 'own_sitting';
