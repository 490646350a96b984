import type { applyingEvents as source } from '../id/audit-events-applying.ts';

/** What events from the application to the session mean. */
export const applyingEvents: typeof source = {
  'application.opened': () => 'Opened an application for assessment',
  'application.voucher_named': () => 'Named the voucher of a candidate without NIK',
  'application.nik_named': () => 'Named the NIK of a candidate who had none',
  'application.claim_card_issued': () => 'Made a claim card for a candidate',
  'application.evidence_added': () => 'Added a file to an application',
  'application.evidence_removed': () => 'Removed a file of an application',
  'application.evidence_seen': () => 'Opened a file of an application',
  'application.submitted': () => 'Submitted an application',
  'application.discarded': () => 'Discarded the draft of an application',
  'application.checked': () => 'Checked the items of an application',
  'application.sent_back': () => 'Sent an application back to be mended',
  'application.accepted': () => 'Accepted an application',
  'application.rejected': () => 'Rejected an application',
  'application.assigned': () => 'Named the assessor of an application',
  'application.self_assessed': () => 'Filled in the self-assessment',
  'application.plan_approved': () => 'Approved the plan of an assessment',
  'application.continued': () => 'Let an application go on to assessment',
  'application.stopped': () => 'Stopped an application',
  'application.scheduled': () => 'Scheduled a candidate',
  'application.released': () => 'Took a candidate off the schedule',
  'assessment_session.scheduled': () => 'Scheduled an assessment session',
  'assessment_session.replanned': () => 'Replanned an assessment session',
  'assessment_session.assessor_recused': () =>
    'An assessor declared a conflict of interest; a candidate needs another one',
  'assessment_session.assessor_replaced': () => 'Named another assessor for a candidate',
  'assessment_session.cancelled': () => 'Cancelled an assessment session',
};
