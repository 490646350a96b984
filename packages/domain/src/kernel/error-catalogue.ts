import type { ApiKeyErrors } from '../api-keys/api-key.errors.ts';
import type { AppealErrors } from '../appeals/appeal.errors.ts';
import type { ApplicationErrors } from '../applications/application.errors.ts';
import type { AssessmentReviewErrors } from '../assessment-reviews/assessment-review.errors.ts';
import type { AssessmentSessionErrors } from '../assessment-sessions/assessment-session.errors.ts';
import type { AssessmentSiteErrors } from '../assessment-sites/assessment-site.errors.ts';
import type { AssessorErrors } from '../assessors/assessor.errors.ts';
import type { AttendanceErrors } from '../attendance/attendance.errors.ts';
import type { BnspReportErrors } from '../bnsp-reports/bnsp-report.errors.ts';
import type { BodyDocumentErrors } from '../body-documents/competency.errors.ts';
import type { BreachErrors } from '../breaches/breach.errors.ts';
import type { CalendarErrors } from '../calendar/calendar.errors.ts';
import type { CentreErrors } from '../centres/centre.errors.ts';
import type { CertificateTemplateErrors } from '../certificate-templates/template.errors.ts';
import type { CertificateErrors } from '../certificates/certificate.errors.ts';
import type { CertificationBodyErrors } from '../certification-bodies/certification-body.errors.ts';
import type { CheckInErrors } from '../check-ins/check-in.errors.ts';
import type { CohortErrors } from '../cohorts/cohort.errors.ts';
import type { CompetencyErrors } from '../competencies/competency.errors.ts';
import type { ComplaintErrors } from '../complaints/complaint.errors.ts';
import type { CooperativeErrors } from '../cooperatives/cooperative.errors.ts';
import type { CorrectionErrors } from '../corrections/correction.errors.ts';
import type { CredentialErrors } from '../credentials/credential.errors.ts';
import type { CurriculumErrors } from '../curricula/curriculum.errors.ts';
import type { DataRequestErrors } from '../data-rights/data-request.errors.ts';
import type { DecisionErrors } from '../decisions/decision.errors.ts';
import type { DelegationErrors } from '../delegations/delegation.errors.ts';
import type { DeviceErrors } from '../devices/device.errors.ts';
import type { EvaluationErrors } from '../evaluation/evaluation.errors.ts';
import type { ExamErrors } from '../exams/exam.errors.ts';
import type { ExchangeErrors } from '../exchange/exchange.errors.ts';
import type { FeedbackErrors } from '../feedback/feedback.errors.ts';
import type { GradingErrors } from '../grading/grading.errors.ts';
import type { IdentityErrors } from '../identity/identity.errors.ts';
import type { ImportErrors } from '../imports/import.errors.ts';
import type { InstructorErrors } from '../instructors/instructor.errors.ts';
import type { InstrumentErrors } from '../instruments/instrument.errors.ts';
import type { JudgementErrors, RecommendationErrors } from '../judgements/judgement.errors.ts';
import type { MentoringErrors } from '../mentoring/mentoring.errors.ts';
import type { NotificationErrors } from '../notifications/notification.errors.ts';
import type { PaperErrors } from '../papers/paper.errors.ts';
import type { MergeErrors } from '../people/merge.errors.ts';
import type { PeopleErrors } from '../people/people.errors.ts';
import type { ProgressErrors } from '../progress/progress.errors.ts';
import type { RecordedErrors } from '../recorded/recorded.errors.ts';
import type { RegionErrors } from '../regions/region.errors.ts';
import type { ReissueErrors } from '../reissues/reissue.errors.ts';
import type { RenewalErrors } from '../renewals/renewal.errors.ts';
import type { RetentionErrors } from '../retention/retention.errors.ts';
import type { RoomErrors } from '../rooms/room.errors.ts';
import type { SchemeErrors } from '../schemes/scheme.errors.ts';
import type { SelectionErrors } from '../selection/selection.errors.ts';
import type { ShareLinkErrors } from '../sharing/share-link.errors.ts';
import type { SignInCodeErrors } from '../sign-in-codes/sign-in-code.errors.ts';
import type { TermsOfUseErrors } from '../terms-of-use/terms-of-use.errors.ts';
import type { TimetableErrors } from '../timetable/timetable.errors.ts';
import type { TransparencyErrors } from '../transparency/transparency.errors.ts';
import type { VerificationErrors } from '../verification/verification.errors.ts';
import type { VerificationRecordErrors } from '../verification-records/verification-record.errors.ts';
import type { WebhookErrors } from '../webhooks/webhook.errors.ts';
import type { RequestErrors } from './request.errors.ts';

/** Every refusal of the product: its stable code and the parameters it carries. */
export type ErrorCatalogue = RequestErrors &
  IdentityErrors &
  DelegationErrors &
  RegionErrors &
  CentreErrors &
  CooperativeErrors &
  ImportErrors &
  InstructorErrors &
  InstrumentErrors &
  CompetencyErrors &
  CurriculumErrors &
  MergeErrors &
  PeopleErrors &
  CohortErrors &
  RoomErrors &
  TimetableErrors &
  AttendanceErrors &
  CheckInErrors &
  EvaluationErrors &
  ExchangeErrors &
  ExamErrors &
  GradingErrors &
  DeviceErrors &
  CorrectionErrors &
  ComplaintErrors &
  NotificationErrors &
  CertificateErrors &
  CertificateTemplateErrors &
  MentoringErrors &
  FeedbackErrors &
  CalendarErrors &
  PaperErrors &
  VerificationRecordErrors &
  ApiKeyErrors &
  CredentialErrors &
  WebhookErrors &
  DataRequestErrors &
  BreachErrors &
  ProgressErrors &
  RecordedErrors &
  JudgementErrors &
  RecommendationErrors &
  SelectionErrors &
  SchemeErrors &
  CertificationBodyErrors &
  AssessorErrors &
  AssessmentSiteErrors &
  ApplicationErrors &
  AssessmentReviewErrors &
  AssessmentSessionErrors &
  ShareLinkErrors &
  SignInCodeErrors &
  AppealErrors &
  BnspReportErrors &
  BodyDocumentErrors &
  DecisionErrors &
  ReissueErrors &
  RenewalErrors &
  RetentionErrors &
  TermsOfUseErrors &
  VerificationErrors &
  TransparencyErrors;

/** A stable error code, `feature.reason`. */
export type ErrorCode = keyof ErrorCatalogue;
