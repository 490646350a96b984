import { accountRoute } from './routes/account.route.ts';
import { accountLockRoute } from './routes/account-lock.route.ts';
import { accountNewRoute } from './routes/account-new.route.ts';
import { accountPasswordRoute } from './routes/account-password.route.ts';
import { accountPersonRoute } from './routes/account-person.route.ts';
import { accountRolesRoute } from './routes/account-roles.route.ts';
import { accountsRoute } from './routes/accounts.route.ts';
import { activityCompleteRoute } from './routes/activity-complete.route.ts';
import { activityNewRoute } from './routes/activity-new.route.ts';
import { apiKeyRoute } from './routes/api-key.route.ts';
import { apiKeyNewRoute } from './routes/api-key-new.route.ts';
import { apiKeyRevokeRoute } from './routes/api-key-revoke.route.ts';
import { apiKeysRoute } from './routes/api-keys.route.ts';
import { appealRoute } from './routes/appeal.route.ts';
import { appealsRoute } from './routes/appeals.route.ts';
import { applicationRoute } from './routes/application.route.ts';
import { applicationErasureRoute } from './routes/application-erasure.route.ts';
import { applicationNewRoute } from './routes/application-new.route.ts';
import { applicationNikRoute } from './routes/application-nik.route.ts';
import { applicationVoucherRoute } from './routes/application-voucher.route.ts';
import { applicationsRoute } from './routes/applications.route.ts';
import { assessmentChecklistRoute } from './routes/assessment-checklist.route.ts';
import { assessmentReportRoute } from './routes/assessment-report.route.ts';
import { assessmentReviewsRoute } from './routes/assessment-reviews.route.ts';
import { assessmentSessionRoute } from './routes/assessment-session.route.ts';
import { assessmentSessionAssessorRoute } from './routes/assessment-session-assessor.route.ts';
import { assessmentSessionNewRoute } from './routes/assessment-session-new.route.ts';
import { assessmentSessionReplanRoute } from './routes/assessment-session-replan.route.ts';
import { assessmentSessionsRoute } from './routes/assessment-sessions.route.ts';
import { assessmentsRoute } from './routes/assessments.route.ts';
import { assessorRoute } from './routes/assessor.route.ts';
import { assessorChangeRoute } from './routes/assessor-change.route.ts';
import { auditRoute } from './routes/audit.route.ts';
import { bodiesRoute } from './routes/bodies.route.ts';
import { bodyRoute } from './routes/body.route.ts';
import { bodyAssessorNewRoute } from './routes/body-assessor-new.route.ts';
import { bodyCandidateCardRoute } from './routes/body-candidate-card.route.ts';
import { bodyCandidateCardsRoute } from './routes/body-candidate-cards.route.ts';
import { bodyCandidateCardsNewRoute } from './routes/body-candidate-cards-new.route.ts';
import { bodyChangeRoute } from './routes/body-change.route.ts';
import { bodyConflictNewRoute } from './routes/body-conflict-new.route.ts';
import { bodyConflictWithdrawRoute } from './routes/body-conflict-withdraw.route.ts';
import { bodyConflictsRoute } from './routes/body-conflicts.route.ts';
import { bodyDocumentsRoute } from './routes/body-documents.route.ts';
import { bodyLicenceNewRoute } from './routes/body-licence-new.route.ts';
import { bodyNewRoute } from './routes/body-new.route.ts';
import { bodyScopeRoute } from './routes/body-scope.route.ts';
import { bodySiteNewRoute } from './routes/body-site-new.route.ts';
import { bodySiteVerificationRoute } from './routes/body-site-verification.route.ts';
import { bodyTermsRoute } from './routes/body-terms.route.ts';
import { bodyTermsDraftRoute } from './routes/body-terms-draft.route.ts';
import { bodyTermsPublishRoute } from './routes/body-terms-publish.route.ts';
import { bodyTermsReturnRoute } from './routes/body-terms-return.route.ts';
import { breachRoute } from './routes/breach.route.ts';
import { breachChangeRoute } from './routes/breach-change.route.ts';
import { breachNewRoute } from './routes/breach-new.route.ts';
import { breachPeopleRoute } from './routes/breach-people.route.ts';
import { breachStepRoute } from './routes/breach-step.route.ts';
import { breachesRoute } from './routes/breaches.route.ts';
import { candidacyRoute } from './routes/candidacy.route.ts';
import { candidacyAnswersRoute } from './routes/candidacy-answers.route.ts';
import { candidacyConflictRoute } from './routes/candidacy-conflict.route.ts';
import { centreRoute } from './routes/centre.route.ts';
import { centreChangeRoute } from './routes/centre-change.route.ts';
import { centreLicenceNewRoute } from './routes/centre-licence-new.route.ts';
import { centreLicencesRoute } from './routes/centre-licences.route.ts';
import { centreNewRoute } from './routes/centre-new.route.ts';
import { centreOpeningRoute } from './routes/centre-opening.route.ts';
import { centreRoomRoute } from './routes/centre-room.route.ts';
import { centreRoomNewRoute } from './routes/centre-room-new.route.ts';
import { centreRoomsRoute } from './routes/centre-rooms.route.ts';
import { centreUtilisationRoute } from './routes/centre-utilisation.route.ts';
import { centresRoute } from './routes/centres.route.ts';
import { certificateRoute } from './routes/certificate.route.ts';
import { certificateChangeRoute } from './routes/certificate-change.route.ts';
import { certificateReductionRoute } from './routes/certificate-reduction.route.ts';
import { certificateRequestRoute } from './routes/certificate-request.route.ts';
import { certificateRequestsRoute } from './routes/certificate-requests.route.ts';
import { certificateTemplateRoute } from './routes/certificate-template.route.ts';
import { certificateTemplateNewRoute } from './routes/certificate-template-new.route.ts';
import { certificateTemplatePublishRoute } from './routes/certificate-template-publish.route.ts';
import { certificateTemplateReturnRoute } from './routes/certificate-template-return.route.ts';
import { certificateTemplatesRoute } from './routes/certificate-templates.route.ts';
import { certificatesRoute } from './routes/certificates.route.ts';
import { cohortRoute } from './routes/cohort.route.ts';
import { cohortAnnouncementRoute } from './routes/cohort-announcement.route.ts';
import { cohortApplicantRoute } from './routes/cohort-applicant.route.ts';
import { cohortApplicantsRoute } from './routes/cohort-applicants.route.ts';
import { cohortAttendanceRoute } from './routes/cohort-attendance.route.ts';
import { cohortCardsRoute } from './routes/cohort-cards.route.ts';
import { cohortChangeRoute } from './routes/cohort-change.route.ts';
import { cohortCheckInRoute } from './routes/cohort-check-in.route.ts';
import { cohortCheckInsRoute } from './routes/cohort-check-ins.route.ts';
import { cohortCopyRoute } from './routes/cohort-copy.route.ts';
import { cohortEnrolmentRoute } from './routes/cohort-enrolment.route.ts';
import { cohortEnrolmentNewRoute } from './routes/cohort-enrolment-new.route.ts';
import { cohortEnrolmentsRoute } from './routes/cohort-enrolments.route.ts';
import { cohortEvaluationRoute } from './routes/cohort-evaluation.route.ts';
import { cohortFeedbackRoute } from './routes/cohort-feedback.route.ts';
import { cohortGradesRoute } from './routes/cohort-grades.route.ts';
import { cohortImportRoute } from './routes/cohort-import.route.ts';
import { cohortIssuanceRoute } from './routes/cohort-issuance.route.ts';
import { cohortIssuanceRequestRoute } from './routes/cohort-issuance-request.route.ts';
import { cohortMentoringRoute } from './routes/cohort-mentoring.route.ts';
import { cohortNewRoute } from './routes/cohort-new.route.ts';
import { cohortPaperWithdrawRoute } from './routes/cohort-paper-withdraw.route.ts';
import { cohortPapersRoute } from './routes/cohort-papers.route.ts';
import { cohortSelectionRoute } from './routes/cohort-selection.route.ts';
import { cohortSelectionPlanRoute } from './routes/cohort-selection-plan.route.ts';
import { cohortSessionNewRoute } from './routes/cohort-session-new.route.ts';
import { cohortSessionsRoute } from './routes/cohort-sessions.route.ts';
import { cohortStepRoute } from './routes/cohort-step.route.ts';
import { cohortTimetableRoute } from './routes/cohort-timetable.route.ts';
import { cohortTimetableFillRoute } from './routes/cohort-timetable-fill.route.ts';
import { cohortTimetableImportRoute } from './routes/cohort-timetable-import.route.ts';
import { cohortWaitlistRoute } from './routes/cohort-waitlist.route.ts';
import { cohortsRoute } from './routes/cohorts.route.ts';
import { competencyBatchRoute } from './routes/competency-batch.route.ts';
import { competencyUnitRoute } from './routes/competency-unit.route.ts';
import { competencyUnitNewRoute } from './routes/competency-unit-new.route.ts';
import { competencyUnitsRoute } from './routes/competency-units.route.ts';
import { complaintRoute } from './routes/complaint.route.ts';
import { complaintsRoute } from './routes/complaints.route.ts';
import { cooperativeRoute } from './routes/cooperative.route.ts';
import { cooperativeChangeRoute } from './routes/cooperative-change.route.ts';
import { cooperativeNewRoute } from './routes/cooperative-new.route.ts';
import { cooperativeOfficesRoute } from './routes/cooperative-offices.route.ts';
import { cooperativesRoute } from './routes/cooperatives.route.ts';
import { correctionRoute } from './routes/correction.route.ts';
import { correctionsRoute } from './routes/corrections.route.ts';
import { curriculaRoute } from './routes/curricula.route.ts';
import { curriculumRoute } from './routes/curriculum.route.ts';
import { curriculumComparisonRoute } from './routes/curriculum-comparison.route.ts';
import { curriculumEditRoute } from './routes/curriculum-edit.route.ts';
import { curriculumNewRoute } from './routes/curriculum-new.route.ts';
import { curriculumPublishRoute } from './routes/curriculum-publish.route.ts';
import { curriculumRetireRoute } from './routes/curriculum-retire.route.ts';
import { dataRequestRoute } from './routes/data-request.route.ts';
import { dataRequestsRoute } from './routes/data-requests.route.ts';
import { delegationsRoute } from './routes/delegations.route.ts';
import { delegationsAllRoute } from './routes/delegations-all.route.ts';
import { devicePinRoute } from './routes/device-pin.route.ts';
import { enrolmentCardRoute } from './routes/enrolment-card.route.ts';
import { enrolmentErasureRoute } from './routes/enrolment-erasure.route.ts';
import { enrolmentExitRoute } from './routes/enrolment-exit.route.ts';
import { enrolmentGuardianRoute } from './routes/enrolment-guardian.route.ts';
import { enrolmentNikRoute } from './routes/enrolment-nik.route.ts';
import { enrolmentRecordRoute } from './routes/enrolment-record.route.ts';
import { enrolmentVoucherRoute } from './routes/enrolment-voucher.route.ts';
import { examRoute } from './routes/exam.route.ts';
import { examKeyingRoute } from './routes/exam-keying.route.ts';
import { examNewRoute } from './routes/exam-new.route.ts';
import { examsRoute } from './routes/exams.route.ts';
import { exchangeRoute } from './routes/exchange.route.ts';
import { exchangeChangeRoute } from './routes/exchange-change.route.ts';
import { exchangeNewRoute } from './routes/exchange-new.route.ts';
import { exchangeProfileRoute } from './routes/exchange-profile.route.ts';
import { frameRoute } from './routes/frame.route.tsx';
import { homeRoute } from './routes/home.route.ts';
import { importRoute } from './routes/import.route.ts';
import { importNewRoute } from './routes/import-new.route.ts';
import { importsRoute } from './routes/imports.route.ts';
import { instructorRoute } from './routes/instructor.route.ts';
import { instructorAvailabilityRoute } from './routes/instructor-availability.route.ts';
import { instructorChangeRoute } from './routes/instructor-change.route.ts';
import { instructorDevelopmentRoute } from './routes/instructor-development.route.ts';
import { instructorNewRoute } from './routes/instructor-new.route.ts';
import { instructorPersonRoute } from './routes/instructor-person.route.ts';
import { instructorRosterRoute } from './routes/instructor-roster.route.ts';
import { instructorsRoute } from './routes/instructors.route.ts';
import { instrumentRoute } from './routes/instrument.route.ts';
import { instrumentImportRoute } from './routes/instrument-import.route.ts';
import { instrumentItemRoute } from './routes/instrument-item.route.ts';
import { instrumentItemNewRoute } from './routes/instrument-item-new.route.ts';
import { instrumentNewRoute } from './routes/instrument-new.route.ts';
import { instrumentStatisticsRoute } from './routes/instrument-statistics.route.ts';
import { instrumentsRoute } from './routes/instruments.route.ts';
import { issuanceApprovalRoute } from './routes/issuance-approval.route.ts';
import { issuanceBatchRoute } from './routes/issuance-batch.route.ts';
import { issuanceBatchesRoute } from './routes/issuance-batches.route.ts';
import { issuanceRejectionRoute } from './routes/issuance-rejection.route.ts';
import { issuanceRoundRoute } from './routes/issuance-round.route.ts';
import { issuanceRoundApprovalRoute } from './routes/issuance-round-approval.route.ts';
import { issuanceRoundNewRoute } from './routes/issuance-round-new.route.ts';
import { issuanceRoundRejectionRoute } from './routes/issuance-round-rejection.route.ts';
import { markingAgreementRoute } from './routes/marking-agreement.route.ts';
import { mentorshipRoute } from './routes/mentorship.route.ts';
import { mentorshipChangeRoute } from './routes/mentorship-change.route.ts';
import { mentorshipNewRoute } from './routes/mentorship-new.route.ts';
import { mentorshipPlacementRoute } from './routes/mentorship-placement.route.ts';
import { mentorshipStandingRoute } from './routes/mentorship-standing.route.ts';
import { mentorshipVisitRoute } from './routes/mentorship-visit.route.ts';
import { mentorshipsRoute } from './routes/mentorships.route.ts';
import { mergeCaseRoute } from './routes/merge-case.route.ts';
import { mergeCasesRoute } from './routes/merge-cases.route.ts';
import { missingRoute } from './routes/missing.route.ts';
import { nominationNewRoute } from './routes/nomination-new.route.ts';
import { nominationsRoute } from './routes/nominations.route.ts';
import { notificationSettingsRoute } from './routes/notification-settings.route.ts';
import { notificationsRoute } from './routes/notifications.route.ts';
import { objectionsRoute } from './routes/objections.route.ts';
import { offlineWorkRoute } from './routes/offline-work.route.ts';
import { outboxRoute } from './routes/outbox.route.ts';
import { panelRoute } from './routes/panel.route.ts';
import { panelNewRoute } from './routes/panel-new.route.ts';
import { panelsRoute } from './routes/panels.route.ts';
import { placementRoute } from './routes/placement.route.ts';
import { placementsRoute } from './routes/placements.route.ts';
import { programmeRoute } from './routes/programme.route.ts';
import { programmeTopUpRoute } from './routes/programme-top-up.route.ts';
import { progressRoute } from './routes/progress.route.ts';
import { qualificationNewRoute } from './routes/qualification-new.route.ts';
import { qualityRoute } from './routes/quality.route.ts';
import { recordedBatchRoute } from './routes/recorded-batch.route.ts';
import { recordedBatchesRoute } from './routes/recorded-batches.route.ts';
import { recordedImportRoute } from './routes/recorded-import.route.ts';
import { reissueRoute } from './routes/reissue.route.ts';
import { reissuesRoute } from './routes/reissues.route.ts';
import { renewalsRoute } from './routes/renewals.route.ts';
import { retentionRoute } from './routes/retention.route.ts';
import { rootRoute } from './routes/root.route.tsx';
import { schemeRoute } from './routes/scheme.route.ts';
import { schemeImportRoute } from './routes/scheme-import.route.ts';
import { schemeNewRoute } from './routes/scheme-new.route.ts';
import { schemeVersionNewRoute } from './routes/scheme-version-new.route.ts';
import { schemesRoute } from './routes/schemes.route.ts';
import { sealedRoute } from './routes/sealed.route.ts';
import { secondMarkingsRoute } from './routes/second-markings.route.ts';
import { settingRoute } from './routes/setting.route.ts';
import { settingsRoute } from './routes/settings.route.ts';
import { signInRoute } from './routes/sign-in.route.ts';
import { signOutRoute } from './routes/sign-out.route.ts';
import { standardRoute } from './routes/standard.route.ts';
import { standardImportRoute } from './routes/standard-import.route.ts';
import { standardsRoute } from './routes/standards.route.ts';
/** Every page of the application, one line each; a feature adds its lines to the children of the frame. */
export const routeTree = rootRoute.addChildren([
  sealedRoute,
  signInRoute,
  frameRoute.addChildren([
    homeRoute,
    accountRoute,
    cohortAttendanceRoute,
    cohortCheckInRoute,
    cohortCheckInsRoute,
    cohortEvaluationRoute,
    cohortGradesRoute,
    accountNewRoute,
    accountRolesRoute,
    accountPasswordRoute,
    accountPersonRoute,
    accountLockRoute,
    accountsRoute,
    apiKeysRoute,
    apiKeyNewRoute,
    apiKeyRoute,
    apiKeyRevokeRoute,
    auditRoute,
    certificateChangeRoute,
    certificateReductionRoute,
    certificateRequestRoute,
    certificateRequestsRoute,
    certificateRoute,
    certificatesRoute,
    certificateTemplatesRoute,
    certificateTemplateNewRoute,
    certificateTemplateRoute,
    certificateTemplatePublishRoute,
    certificateTemplateReturnRoute,
    cohortIssuanceRequestRoute,
    cohortIssuanceRoute,
    issuanceApprovalRoute,
    issuanceBatchRoute,
    issuanceBatchesRoute,
    issuanceRejectionRoute,
    issuanceRoundApprovalRoute,
    issuanceRoundNewRoute,
    issuanceRoundRejectionRoute,
    issuanceRoundRoute,
    complaintRoute,
    appealRoute,
    appealsRoute,
    objectionsRoute,
    bodyDocumentsRoute,
    competencyBatchRoute,
    panelRoute,
    panelNewRoute,
    panelsRoute,
    reissuesRoute,
    reissueRoute,
    renewalsRoute,
    complaintsRoute,
    correctionRoute,
    correctionsRoute,
    cohortApplicantsRoute,
    cohortApplicantRoute,
    cohortSelectionRoute,
    cohortSelectionPlanRoute,
    cohortAnnouncementRoute,
    cohortWaitlistRoute,
    nominationsRoute,
    nominationNewRoute,
    cohortMentoringRoute,
    mentorshipsRoute,
    mentorshipNewRoute,
    mentorshipRoute,
    mentorshipChangeRoute,
    mentorshipStandingRoute,
    mentorshipVisitRoute,
    mentorshipPlacementRoute,
    placementsRoute,
    placementRoute,
    dataRequestRoute,
    dataRequestsRoute,
    applicationErasureRoute,
    enrolmentErasureRoute,
    retentionRoute,
    breachesRoute,
    breachNewRoute,
    breachRoute,
    breachChangeRoute,
    breachStepRoute,
    breachPeopleRoute,
    recordedBatchRoute,
    recordedBatchesRoute,
    recordedImportRoute,
    progressRoute,
    qualityRoute,
    settingRoute,
    settingsRoute,
    centresRoute,
    centreNewRoute,
    centreRoute,
    centreChangeRoute,
    centreRoomsRoute,
    centreRoomNewRoute,
    centreRoomRoute,
    centreOpeningRoute,
    centreLicencesRoute,
    centreLicenceNewRoute,
    centreUtilisationRoute,
    cooperativesRoute,
    cooperativeNewRoute,
    cooperativeRoute,
    cooperativeChangeRoute,
    cooperativeOfficesRoute,
    exchangeRoute,
    exchangeNewRoute,
    exchangeProfileRoute,
    exchangeChangeRoute,
    importsRoute,
    importNewRoute,
    importRoute,
    instructorsRoute,
    instructorNewRoute,
    instructorRoute,
    instructorChangeRoute,
    instructorPersonRoute,
    activityCompleteRoute,
    activityNewRoute,
    instructorDevelopmentRoute,
    instructorAvailabilityRoute,
    instructorRosterRoute,
    cohortFeedbackRoute,
    cohortPaperWithdrawRoute,
    cohortPapersRoute,
    qualificationNewRoute,
    competencyUnitsRoute,
    competencyUnitNewRoute,
    competencyUnitRoute,
    standardsRoute,
    standardImportRoute,
    standardRoute,
    schemesRoute,
    instrumentsRoute,
    instrumentNewRoute,
    instrumentRoute,
    instrumentImportRoute,
    instrumentStatisticsRoute,
    instrumentItemNewRoute,
    instrumentItemRoute,
    examsRoute,
    examNewRoute,
    examRoute,
    examKeyingRoute,
    candidacyAnswersRoute,
    schemeImportRoute,
    schemeRoute,
    schemeNewRoute,
    schemeVersionNewRoute,
    programmeRoute,
    programmeTopUpRoute,
    curriculumComparisonRoute,
    curriculaRoute,
    curriculumNewRoute,
    curriculumRoute,
    curriculumEditRoute,
    curriculumPublishRoute,
    curriculumRetireRoute,
    cohortsRoute,
    cohortNewRoute,
    cohortRoute,
    cohortChangeRoute,
    cohortStepRoute,
    cohortSessionsRoute,
    cohortSessionNewRoute,
    cohortTimetableRoute,
    cohortTimetableFillRoute,
    cohortTimetableImportRoute,
    cohortCopyRoute,
    cohortEnrolmentsRoute,
    cohortEnrolmentNewRoute,
    cohortImportRoute,
    cohortEnrolmentRoute,
    enrolmentExitRoute,
    enrolmentGuardianRoute,
    enrolmentVoucherRoute,
    enrolmentNikRoute,
    enrolmentRecordRoute,
    mergeCaseRoute,
    mergeCasesRoute,
    enrolmentCardRoute,
    cohortCardsRoute,
    bodiesRoute,
    bodyRoute,
    bodyNewRoute,
    bodyChangeRoute,
    bodyLicenceNewRoute,
    bodyScopeRoute,
    bodySiteNewRoute,
    bodySiteVerificationRoute,
    bodyAssessorNewRoute,
    assessorRoute,
    assessorChangeRoute,
    bodyCandidateCardsRoute,
    bodyCandidateCardsNewRoute,
    bodyCandidateCardRoute,
    bodyTermsRoute,
    bodyTermsDraftRoute,
    bodyTermsPublishRoute,
    bodyTermsReturnRoute,
    bodyConflictsRoute,
    bodyConflictNewRoute,
    bodyConflictWithdrawRoute,
    applicationsRoute,
    applicationNewRoute,
    applicationRoute,
    applicationVoucherRoute,
    applicationNikRoute,
    assessmentSessionsRoute,
    assessmentSessionNewRoute,
    assessmentSessionRoute,
    assessmentSessionAssessorRoute,
    assessmentSessionReplanRoute,
    notificationsRoute,
    notificationSettingsRoute,
    offlineWorkRoute,
    outboxRoute,
    delegationsRoute,
    delegationsAllRoute,
    devicePinRoute,
    signOutRoute,
    assessmentsRoute,
    assessmentChecklistRoute,
    assessmentReportRoute,
    assessmentReviewsRoute,
    candidacyRoute,
    candidacyConflictRoute,
    secondMarkingsRoute,
    markingAgreementRoute,
    missingRoute,
  ]),
]);
