import { assessmentLaw } from './assessment-law.ts';
import { decisionLaw } from './decision-law.ts';
import { instrumentLaw } from './instrument-law.ts';
import { judgementLaw } from './judgement-law.ts';
import { readers, reference } from './readers.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';
import { templateLaw } from './template-law.ts';

export type { Scope };

const staffOfCentre = { centre_manager: 'own_centre', operator: 'own_centre' } as const;
const circle = { ...readers, operator: 'own_centre', centre_manager: 'approval_circle' } as const;
/**
 * The law of the house: which role may do what, and on whose things: permission → role → scope.
 * A permission that a role does not name is refused; nothing is allowed by default.
 */
export const law = {
  'account.manage': { administrator: 'any' },
  'authority.delegate': {
    ...{ centre_manager: 'own_centre', certification_manager: 'any' },
    ...{ cooperative_officer: 'own_cooperative', ministry: 'own_region' },
  },
  'delegation.read': readers,
  'delegation.withdraw': { administrator: 'any' },
  'account.read': { administrator: 'any', auditor: 'any' },
  'setting.read': {
    ...readers,
    ...{ ministry: 'any', centre_manager: 'any', operator: 'any', instructor: 'any', certification_manager: 'any' },
  },
  'setting.manage': { administrator: 'any' },
  'setting.confirm': { administrator: 'any' },
  'region.read': reference,
  'centre.read': { ...reference, ministry: 'own_region' },
  'centre.manage': { administrator: 'any', centre_manager: 'own_centre' },
  'centre.create': { administrator: 'any' },
  'cooperative.read': {
    ...readers,
    ministry: 'own_region',
    ...{ centre_manager: 'any', operator: 'any', instructor: 'any', mentor: 'any' },
    certification_manager: 'any',
    cooperative_officer: 'own_cooperative',
  },
  'cooperative.manage': { administrator: 'any', centre_manager: 'any', operator: 'any' },
  'cooperative_people.read': {
    ...readers,
    ...{ centre_manager: 'any', operator: 'any', certification_manager: 'any' },
    ...{ mentor: 'mentored', instructor: 'mentored', cooperative_officer: 'own_cooperative' },
  },
  'import.read': { ...readers, ...staffOfCentre, certification_manager: 'own_body' },
  'import.manage': { administrator: 'any', ...staffOfCentre, certification_manager: 'own_body' },
  'exchange.read': { ...readers, ...staffOfCentre, certification_manager: 'any' },
  'exchange.manage': { administrator: 'any' },
  'instructor.read': {
    ...readers,
    ...staffOfCentre,
    instructor: 'own_centre',
    ministry: 'own_region',
    certification_manager: 'any',
  },
  'instructor.manage': { administrator: 'any', ...staffOfCentre },
  'instructor.keep': { administrator: 'any', ...staffOfCentre, instructor: 'own_profile' },
  'feedback.read': { ...readers, ...staffOfCentre, instructor: 'own_cohort' },
  'competency.read': reference,
  'competency.manage': { administrator: 'any', certification_manager: 'any' },
  'scheme.read': reference,
  'scheme.manage': { administrator: 'any', certification_manager: 'any' },
  ...assessmentLaw,
  ...instrumentLaw,
  ...decisionLaw,
  ...judgementLaw,
  ...templateLaw,
  'curriculum.read': {
    ...{ ...readers, ministry: 'any', centre_manager: 'any', operator: 'any' },
    ...{ instructor: 'any', certification_manager: 'any' },
  },
  'curriculum.manage': { administrator: 'any', centre_manager: 'own_centre' },
  'cohort.read': { ...readers, ...staffOfCentre, ministry: 'own_region', instructor: 'own_cohort' },
  'cohort.manage': { administrator: 'any', ...staffOfCentre },
  'cohort.complete': { administrator: 'any', centre_manager: 'own_centre', operator: 'own_centre' },
  'cohort.waive': { administrator: 'any', centre_manager: 'own_centre' },
  'enrolment.read': { ...readers, ...staffOfCentre, instructor: 'own_cohort' },
  'enrolment.manage': { administrator: 'any', ...staffOfCentre },
  'enrolment.apply': { administrator: 'any', ...staffOfCentre, trainee: 'any' },
  'enrolment.nominate': { cooperative_officer: 'own_cooperative' },
  'selection.read': { ...readers, ...staffOfCentre },
  'selection.record': staffOfCentre,
  'selection.decide': { centre_manager: 'own_centre' },
  'person.reveal_nik': { administrator: 'any', ...staffOfCentre },
  'person.merge': { administrator: 'any', centre_manager: 'own_centre' },
  'person.read_record': { administrator: 'any', centre_manager: 'own_centre' },
  'person.photo': { administrator: 'any', ...staffOfCentre },
  'claim_card.issue': { administrator: 'any', ...staffOfCentre },
  'candidate_card.issue': { administrator: 'any', ...staffOfCentre, certification_manager: 'own_body' },
  'attendance.read': { ...readers, ...staffOfCentre, instructor: 'own_cohort' },
  'paper_sheet.withdraw': { administrator: 'any', centre_manager: 'own_centre' },
  'attendance.record': { administrator: 'any', ...staffOfCentre, instructor: 'own_cohort' },
  'grading.read': { ...readers, centre_manager: 'own_centre', operator: 'own_centre', instructor: 'own_cohort' },
  'grading.record': { administrator: 'any', centre_manager: 'own_centre', instructor: 'own_cohort' },
  'correction.read': { ...circle, instructor: 'own_cohort' },
  'correction.decide': { centre_manager: 'approval_circle' },
  'issuance.read': circle,
  'issuance.request': { administrator: 'any', ...staffOfCentre },
  'issuance.approve': { centre_manager: 'approval_circle' },
  'issuance.steer': { administrator: 'any', operator: 'own_centre', centre_manager: 'approval_circle' },
  'certificate.read': { ...circle, instructor: 'own_cohort', trainee: 'self', certification_manager: 'own_body' },
  'certificate.request_change': { administrator: 'any', ...staffOfCentre, certification_manager: 'own_body' },
  'certificate.suspend': { administrator: 'any', centre_manager: 'approval_circle', certification_manager: 'own_body' },
  'certificate.approve_change': { centre_manager: 'approval_circle', certification_manager: 'own_body' },
  'reissue.read': { ...readers, centre_manager: 'own_centre', certification_manager: 'own_body' },
  'complaint.read': { ...readers, ...staffOfCentre, certification_manager: 'own_body' },
  'complaint.handle': { administrator: 'any', centre_manager: 'own_centre', certification_manager: 'own_body' },
  'mentoring.read': {
    ...readers,
    ...staffOfCentre,
    ...{ mentor: 'mentored', instructor: 'mentored' },
    cooperative_officer: 'own_cooperative',
  },
  'mentoring.manage': { administrator: 'any', ...staffOfCentre },
  'mentoring.record': { ...staffOfCentre, mentor: 'mentored', instructor: 'mentored' },
  'placement.report': {
    ...staffOfCentre,
    ...{ mentor: 'mentored', instructor: 'mentored' },
    cooperative_officer: 'own_cooperative',
  },
  'placement.confirm': { centre_manager: 'own_centre' },
  'api_key.read': readers,
  'api_key.manage': { administrator: 'any' },
  'api_key.use': { employer: 'own_key' },
  'webhook.read': { ...readers, employer: 'own_key' },
  'webhook.manage': { administrator: 'any', employer: 'own_key' },
  'data_request.read': { ...readers, ...staffOfCentre, certification_manager: 'own_body' },
  'data_request.handle': { administrator: 'any', ...staffOfCentre, certification_manager: 'own_body' },
  'breach.read': { ...readers, centre_manager: 'own_centre' },
  'breach.manage': { administrator: 'any' },
  'breach.report': readers,
  'breach.inform': { centre_manager: 'own_centre' },
  'retention.read': readers,
  'recorded.read': circle,
  'recorded.request': { administrator: 'any', ...staffOfCentre },
  'recorded.approve': { centre_manager: 'approval_circle' },
  'audit.read': { administrator: 'any', auditor: 'any' },
  'progress.read': { ...readers, ministry: 'own_region', centre_manager: 'any', certification_manager: 'any' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

/** What may be done, as `noun.verb`. */
export type Permission = keyof typeof law;

/** All permissions of the law. */
export const permissions = Object.keys(law) as Permission[];
