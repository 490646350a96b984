import type { bodyEvents as source } from '../id/audit-events-bodies.ts';

/** What events about certification bodies, their assessors, places and schemes mean. */
export const bodyEvents: typeof source = {
  'body.created': () => 'Registered a certification body',
  'body.changed': () => 'Changed a certification body',
  'body.licence_recorded': () => 'Recorded a licence of a body',
  'body.scope_reduced': () => 'Took a scheme out of the scope of a licence',
  'body.lapse_lifted': () => 'Lifted the lapse of a licence by a letter of BNSP',
  'body.terms_written': () => 'Wrote a draft of the terms of use of certificates',
  'body.terms_discarded': () => 'Discarded a draft of the terms of use of certificates',
  'body.terms_submitted': () => 'Handed in terms of use of certificates to be published',
  'body.terms_withdrawn': () => 'Took back terms of use of certificates that were handed in',
  'body.terms_returned': () => 'Returned terms of use of certificates to those who wrote them',
  'body.terms_published': () => 'Published terms of use of certificates',
  'assessor.recorded': () => 'Recorded an assessor',
  'assessor.changed': () => 'Changed an assessor or what the assessor may assess',
  'assessor.renewed': () => 'Renewed the certificate (MET) of an assessor',
  'conflict.declared': () => 'Declared a conflict of interest',
  'conflict.withdrawn': () => 'Withdrew a declared conflict of interest',
  'assessment_site.added': () => 'Added a place of assessment',
  'assessment_site.changed': () => 'Changed a place of assessment',
  'assessment_site.verified': () => 'Recorded the verification of a place of assessment',
  'scheme.created': () => 'Made a certification scheme',
  'scheme.versioned': () => 'Made a version of a certification scheme',
};
