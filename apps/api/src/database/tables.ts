import type { EntitySchema } from 'typeorm';
import { attendanceEventTable, attendanceRecordTable } from '../features/attendance/attendance.table.ts';
import { auditEventTable } from '../features/audit/audit-event.table.ts';
import { auditSealTable } from '../features/audit/audit-seal.table.ts';
import { centreTable } from '../features/centres/centre.table.ts';
import { certificateTable } from '../features/certificates/certificate.table.ts';
import { certificateRequestTable } from '../features/certificates/certificate-request.table.ts';
import { statusEventTable } from '../features/certificates/status-event.table.ts';
import { claimCardTable } from '../features/claim-cards/claim-card.table.ts';
import { cohortTable } from '../features/cohorts/cohort.table.ts';
import { trainingSessionTable } from '../features/cohorts/training-session.table.ts';
import { competencyUnitTable } from '../features/competencies/competency-unit.table.ts';
import { competencyStandardTable } from '../features/competencies/standard.table.ts';
import { cooperativeTable } from '../features/cooperatives/cooperative.table.ts';
import { correctionTable } from '../features/corrections/correction.table.ts';
import { curriculumTable } from '../features/curricula/curriculum.table.ts';
import { cohortDeviceTable } from '../features/devices/cohort-device.table.ts';
import { enrolmentTable } from '../features/enrolments/enrolment.table.ts';
import { examSittingTable } from '../features/exams/exam-sitting.table.ts';
import { exchangeProfileTable } from '../features/exchange/exchange-profile.table.ts';
import { gradeEventTable } from '../features/grading/grade-event.table.ts';
import { accessTokenTable } from '../features/identity/access-token.table.ts';
import { accountTable } from '../features/identity/account.table.ts';
import { membershipTable } from '../features/identity/membership.table.ts';
import { sessionTable } from '../features/identity/session.table.ts';
import { instructorTable } from '../features/instructors/instructor.table.ts';
import { qualificationTable } from '../features/instructors/qualification.table.ts';
import { instrumentItemTable, instrumentSetTable } from '../features/instruments/instrument.table.ts';
import { issuanceBatchTable } from '../features/issuance/issuance-batch.table.ts';
import { issuanceItemTable } from '../features/issuance/issuance-item.table.ts';
import { issuanceRoundTable } from '../features/issuance/issuance-round.table.ts';
import { judgementTables } from '../features/judgements/judgement.tables.ts';
import { judgementEventTable } from '../features/judgements/judgement-event.table.ts';
import { centreLicenceTable } from '../features/licences/centre-licence.table.ts';
import { personTable } from '../features/people/person.table.ts';
import { settingTable } from '../features/policies/setting.table.ts';
import { regionTable } from '../features/regions/region.table.ts';
import { roomTable } from '../features/rooms/room.table.ts';
import { schemeTable, schemeVersionTable } from '../features/schemes/scheme.table.ts';
import { assessmentTables, plainAssessmentTables } from './assessment-tables.ts';

/** Every typed table of the product; a spec compares each with the migrated database. */
export const tables: readonly EntitySchema[] = [
  certificateTable,
  certificateRequestTable,
  statusEventTable,
  issuanceBatchTable,
  issuanceItemTable,
  issuanceRoundTable,
  accessTokenTable,
  accountTable,
  auditEventTable,
  auditSealTable,
  centreTable,
  centreLicenceTable,
  roomTable,
  exchangeProfileTable,
  competencyStandardTable,
  competencyUnitTable,
  schemeTable,
  schemeVersionTable,
  instrumentSetTable,
  instrumentItemTable,
  examSittingTable,
  cooperativeTable,
  curriculumTable,
  instructorTable,
  membershipTable,
  qualificationTable,
  regionTable,
  sessionTable,
  settingTable,
  attendanceRecordTable,
  attendanceEventTable,
  cohortDeviceTable,
  correctionTable,
  claimCardTable,
  cohortTable,
  enrolmentTable,
  gradeEventTable,
  judgementEventTable,
  personTable,
  trainingSessionTable,
  ...assessmentTables,
];

/** Tables and views that only plain SQL touches, so that no typed table describes them. */
export const plainTables: readonly string[] = [
  ...judgementTables,
  ...plainAssessmentTables,
  'api_keys',
  'birth_date_checks',
  'complaints',
  'complaint_steps',
  'feedback_answers',
  'feedback_given',
  'cohort_amendments',
  'cooperative_office_holders',
  'grades',
  'held_memberships',
  'holidays',
  'opening_calendars',
  'delegations',
  'device_keys',
  'enrolment_photos',
  'excuses',
  'exam_answers',
  'exam_devices',
  'exam_events',
  'exam_keyings',
  'exam_papers',
  'instrument_pictures',
  'idempotency_keys',
  'identity_vouchers',
  'instructor_absences',
  'instructor_activities',
  'instructor_files',
  'calendar_entries',
  'calendar_feeds',
  'import_files',
  'import_matchings',
  'import_progress',
  'import_rows',
  'imports',
  'archive_stops',
  'certificate_archives',
  'certificate_credentials',
  'certificate_designs',
  'certificate_files',
  'certificate_templates',
  'terms_acceptances',
  'terms_of_use',
  'log_entries',
  'mentoring_files',
  'mentoring_tasks',
  'mentoring_visits',
  'mentorship_mentors',
  'mentorships',
  'merge_cases',
  'notification_settings',
  'notifications',
  'merge_steps',
  'number_series',
  'paper_sheet_withdrawals',
  'paper_sheets',
  'placements',
  'presences',
  'rate_limits',
  'recorded_batches',
  'recorded_entries',
  'region_imports',
  'remedial_evaluations',
  'schema_migrations',
  'contacts',
  'breaches',
  'breach_notices',
  'breach_steps',
  'data_requests',
  'data_request_evidence',
  'data_request_steps',
  'data_request_certificates',
  'data_request_erasures',
  'erasures',
  'retention_proposals',
  'retention_reports',
  'retention_runs',
  'application_pin_codes',
  'selection_announcements',
  'signature_requests',
  'reissues',
  'reissue_items',
  'selection_plans',
  'selection_scores',
  'share_links',
  'share_looks',
  'sign_in_codes',
  'status_lists',
  'training_applications',
  'test_scores',
  'verification_records',
  'webhooks',
  'webhook_watches',
  'webhook_deliveries',
  'appeal_reviewers',
  'appeal_steps',
  'appeals',
  'body_number_series',
  'certification_decisions',
  'competency_batch_items',
  'competency_batches',
  'decision_panels',
  'panel_members',
  'panel_minutes',
  'panel_votes',
  'surveillances',
];
