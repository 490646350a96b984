import type { Permission } from './permission.ts';

/** Acts that a token for scripts never does: it approves, signs and revokes nothing, and lets nobody in. */
export const neverByToken: readonly Permission[] = [
  'complaint.handle',
  'placement.confirm',
  'data_request.handle',
  'breach.manage',
  'setting.confirm',
  'recorded.approve',
  'correction.decide',
  'selection.decide',
  'issuance.approve',
  'certificate.approve_change',
  'certificate.suspend',
  'certificate_template.publish',
  'terms_of_use.manage',
  'decision.vote',
  'decision.publish',
  'appeal.decide',
  'body_document.approve',
  'bnsp.report',
  'account.manage',
  'authority.delegate',
  'api_key.manage',
  'person.reveal_nik',
  'person.merge',
  'person.read_record',
  'claim_card.issue',
  'candidate_card.issue',
];

/** Acts with legal effect: whoever does them gives a second factor first. */
export const needsSecondFactor: readonly Permission[] = [
  'issuance.approve',
  'certificate.approve_change',
  'certificate.suspend',
  'recorded.approve',
  'body_document.approve',
];

/**
 * What an authority decides: while a colleague holds it in the giver's place (Plt., Plh.), the giver decides none of it. What goes
 * on meanwhile is named one by one, with its reason, in the spec beside this file.
 */
export const restsWhileDelegated: readonly Permission[] = [
  ...needsSecondFactor,
  'correction.decide',
  'selection.decide',
  'placement.confirm',
  'complaint.handle',
  'cohort.waive',
  'paper_sheet.withdraw',
  'person.merge',
  'enrolment.nominate',
  'application.decide',
  'decision.convene',
  'decision.publish',
  'appeal.assign',
  'bnsp.report',
  'certificate_template.publish',
  'terms_of_use.manage',
];
