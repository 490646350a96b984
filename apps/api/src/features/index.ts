import { ApiKeysModule } from './api-keys/api-keys.module.ts';
import { AppealsModule } from './appeals/appeals.module.ts';
import { ApplicationsModule } from './applications/applications.module.ts';
import { AssessmentFormsModule } from './assessment-forms/assessment-forms.module.ts';
import { AssessmentReviewsModule } from './assessment-reviews/assessment-reviews.module.ts';
import { AssessmentSessionsModule } from './assessment-sessions/assessment-sessions.module.ts';
import { AssessmentSitesModule } from './assessment-sites/assessment-sites.module.ts';
import { AssessorsModule } from './assessors/assessors.module.ts';
import { AttendanceModule } from './attendance/attendance.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { BnspReportsModule } from './bnsp-reports/bnsp-reports.module.ts';
import { BodyDocumentsModule } from './body-documents/body-documents.module.ts';
import { BreachesModule } from './breaches/breaches.module.ts';
import { BundlesModule } from './bundles/bundles.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { CentresModule } from './centres/centres.module.ts';
import { CertificatesModule } from './certificates/certificates.module.ts';
import { CertificationBodiesModule } from './certification-bodies/certification-bodies.module.ts';
import { CheckInsModule } from './check-ins/check-ins.module.ts';
import { ClaimCardsModule } from './claim-cards/claim-cards.module.ts';
import { ClaimsModule } from './claims/claims.module.ts';
import { CohortTransitionsModule } from './cohorts/cohort-transitions.module.ts';
import { CohortsModule } from './cohorts/cohorts.module.ts';
import { CompetenciesModule } from './competencies/competencies.module.ts';
import { ComplaintsModule } from './complaints/complaints.module.ts';
import { CooperativesModule } from './cooperatives/cooperatives.module.ts';
import { CorrectionsModule } from './corrections/corrections.module.ts';
import { CredentialsModule } from './credentials/credentials.module.ts';
import { CurriculaModule } from './curricula/curricula.module.ts';
import { DataRightsModule } from './data-rights/data-rights.module.ts';
import { DecisionsModule } from './decisions/decisions.module.ts';
import { DelegationsModule } from './delegations/delegations.module.ts';
import { DevicesModule } from './devices/devices.module.ts';
import { EnrolmentsModule } from './enrolments/enrolments.module.ts';
import { EvaluationModule } from './evaluation/evaluation.module.ts';
import { ExamsModule } from './exams/exams.module.ts';
import { ExchangeModule } from './exchange/exchange.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { FeedbackModule } from './feedback/feedback.module.ts';
import { GradingModule } from './grading/grading.module.ts';
import { HealthModule } from './health/health.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { InstructorsModule } from './instructors/instructors.module.ts';
import { InstrumentsModule } from './instruments/instruments.module.ts';
import { IssuanceModule } from './issuance/issuance.module.ts';
import { JudgementsModule } from './judgements/judgements.module.ts';
import { LicencesModule } from './licences/licences.module.ts';
import { MentoringModule } from './mentoring/mentoring.module.ts';
import { MergesModule } from './merges/merges.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { OpeningModule } from './opening/opening.module.ts';
import { PapersModule } from './papers/papers.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { PhotosModule } from './photos/photos.module.ts';
import { PoliciesModule } from './policies/policies.module.ts';
import { PopulationModule } from './population/population.module.ts';
import { PresenceModule } from './presence/presence.module.ts';
import { ProgrammesModule } from './programmes/programmes.module.ts';
import { ProgressModule } from './progress/progress.module.ts';
import { RecordedModule } from './recorded/recorded.module.ts';
import { RegionsModule } from './regions/regions.module.ts';
import { ReissuesModule } from './reissues/reissues.module.ts';
import { RenewalsModule } from './renewals/renewals.module.ts';
import { RetentionModule } from './retention/retention.module.ts';
import { RoomsModule } from './rooms/rooms.module.ts';
import { SchemesModule } from './schemes/schemes.module.ts';
import { SecondMarkingModule } from './second-marking/second-marking.module.ts';
import { SelectionModule } from './selection/selection.module.ts';
import { SharingModule } from './sharing/sharing.module.ts';
import { SignInCodesModule } from './sign-in-codes/sign-in-codes.module.ts';
import { SigningKeysModule } from './signing-keys/signing-keys.module.ts';
import { StatusListsModule } from './status-lists/status-lists.module.ts';
import { TermsOfUseModule } from './terms-of-use/terms-of-use.module.ts';
import { TimetableModule } from './timetable/timetable.module.ts';
import { TransparencyModule } from './transparency/transparency.module.ts';
import { VerificationModule } from './verification/verification.module.ts';
import { VerificationRecordsModule } from './verification-records/verification-records.module.ts';
import { WebhooksModule } from './webhooks/webhooks.module.ts';

/** Every feature of the API. */
export const features = [
  AuditModule,
  CentresModule,
  RetentionModule,
  RoomsModule,
  OpeningModule,
  LicencesModule,
  CompetenciesModule,
  CooperativesModule,
  SchemesModule,
  CertificationBodiesModule,
  AssessorsModule,
  AssessmentSitesModule,
  JudgementsModule,
  SecondMarkingModule,
  AssessmentReviewsModule,
  AssessmentFormsModule,
  ApplicationsModule,
  AssessmentSessionsModule,
  CredentialsModule,
  CurriculaModule,
  ProgrammesModule,
  HealthModule,
  IdentityModule,
  DelegationsModule,
  ApiKeysModule,
  ExchangeModule,
  ExportsModule,
  ImportsModule,
  InstructorsModule,
  PoliciesModule,
  RegionsModule,
  AttendanceModule,
  CohortTransitionsModule,
  CohortsModule,
  TermsOfUseModule,
  TimetableModule,
  EnrolmentsModule,
  SelectionModule,
  GradingModule,
  CheckInsModule,
  EvaluationModule,
  DevicesModule,
  PopulationModule,
  PresenceModule,
  CorrectionsModule,
  PeopleModule,
  MergesModule,
  PhotosModule,
  CertificatesModule,
  ClaimCardsModule,
  ClaimsModule,
  IssuanceModule,
  ProgressModule,
  SigningKeysModule,
  StatusListsModule,
  TransparencyModule,
  VerificationModule,
  ComplaintsModule,
  MentoringModule,
  NotificationsModule,
  VerificationRecordsModule,
  WebhooksModule,
  SharingModule,
  SignInCodesModule,
  DataRightsModule,
  BreachesModule,
  RecordedModule,
  FeedbackModule,
  InstrumentsModule,
  ExamsModule,
  PapersModule,
  BundlesModule,
  CalendarModule,
  DecisionsModule,
  BodyDocumentsModule,
  AppealsModule,
  BnspReportsModule,
  ReissuesModule,
  RenewalsModule,
];
