import type { ErrorCatalogue, ErrorCode } from '@kompeten/domain';

/** Codes that need no parameters; only they can come from the name of a constraint. */
type PlainCode = { [C in ErrorCode]: Record<string, never> extends ErrorCatalogue[C] ? C : never }[ErrorCode];

/** The last line of defence: which refusal a violated constraint stands for. */
export const constraintCodes: Readonly<Record<string, PlainCode>> = {
  accounts__email_key: 'identity.email_taken',
  assessment_evidence__pkey: 'evidence.not_found',
  centre_licences__number_key: 'licence.number_taken',
  centres__name_region_key: 'centre.name_taken',
  centres__number_unit_key: 'centre.number_unit_taken',
  certification_schemes__code_key: 'scheme.code_taken',
  competency_units__code_key: 'competency.unit_code_taken',
  cooperatives__legal_number_key: 'cooperative.legal_number_taken',
  cooperatives__name_kind_region_key: 'cooperative.already_known',
  data_requests__open_erasure_key: 'data_request.open_already',
  feedback_given__pkey: 'feedback.already_given',
  delegations__one_at_a_time: 'delegation.overlaps',
  enrolments__person_key: 'enrolment.already_enrolled',
  excuses__one_standing_key: 'excuse.asked_already',
  instructors__centre_email_key: 'instructor.email_taken',
  instructors__person_key: 'instructor.person_taken',
  memberships__centre_fkey: 'centre.not_found',
  memberships__cooperative_fkey: 'cooperative.not_found',
  mentorships__one_active_key: 'mentoring.already_mentored',
  placements__once_key: 'placement.already_reported',
  placements__person_fkey: 'person.not_found',
  rooms__name_key: 'room.name_taken',
  scheme_versions__label_key: 'scheme.label_taken',
  assessment_sites__name_key: 'assessment_site.name_taken',
  assessor_profiles__met_key: 'assessor.met_number_taken',
  assessor_profiles__person_key: 'assessor.person_taken',
  body_licences__number_key: 'body.licence_number_taken',
  certification_bodies__name_key: 'body.name_taken',
  conflict_declarations__once_key: 'conflict.already_declared',
  memberships__body_fkey: 'body.not_found',
};
