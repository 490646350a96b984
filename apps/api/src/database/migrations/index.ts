import type { Migration } from '../migration.ts';
import { createAppendOnly } from './20261125T0900-create-append-only.ts';
import { createRegions } from './20261125T0901-create-regions.ts';
import { createIdentity } from './20261125T0902-create-identity.ts';
import { createAudit } from './20261125T0903-create-audit.ts';
import { createRequestMemory } from './20261125T0904-create-request-memory.ts';
import { createCentres } from './20261125T1000-create-centres.ts';
import { createCooperatives } from './20261125T1001-create-cooperatives.ts';
import { createCompetencyUnits } from './20261125T1002-create-competency-units.ts';
import { createSettings } from './20261125T1003-create-settings.ts';
import { createInstructors } from './20261125T1004-create-instructors.ts';
import { createCurricula } from './20261125T1005-create-curricula.ts';
import { createPeople } from './20261125T1100-create-people.ts';
import { createCohorts } from './20261125T1101-create-cohorts.ts';
import { createEnrolments } from './20261125T1102-create-enrolments.ts';
import { createAttendance } from './20261125T1103-create-attendance.ts';
import { createGrades } from './20261125T1104-create-grades.ts';
import { createCertificates } from './20261125T1200-create-certificates.ts';
import { createIssuance } from './20261125T1201-create-issuance.ts';
import { createCertificateRequests } from './20261125T1202-create-certificate-requests.ts';
import { anchorMemberships } from './20261125T1300-anchor-memberships.ts';
import { createAuditSeals } from './20261125T1400-create-audit-seals.ts';
import { addOneTimePasswords } from './20261126T0900-add-one-time-passwords.ts';
import { indexListOrders } from './20261126T0910-index-list-orders.ts';
import { createOfflineWork } from './20261201T0900-create-offline-work.ts';
import { createDevices } from './20261201T0901-create-devices.ts';
import { createCorrections } from './20261201T0902-create-corrections.ts';
import { createStatusLists } from './20261201T0910-create-status-lists.ts';
import { endOneTimePasswords } from './20261202T0900-end-one-time-passwords.ts';
import { bindClaims } from './20261202T0910-bind-claims.ts';
import { bindGradesToTheirEnrolment } from './20261205T0200-bind-grades-to-their-enrolment.ts';
import { createApiKeys } from './20261205T0400-create-api-keys.ts';
import { createVerificationRecords } from './20261205T0410-create-verification-records.ts';
import { createWebhooks } from './20261205T0420-create-webhooks.ts';
import { createShareLinks } from './20261205T0500-create-share-links.ts';
import { createSignInCodes } from './20261205T0510-create-sign-in-codes.ts';
import { createDataRequests } from './20261205T0520-create-data-requests.ts';
import { createRecordedBatches } from './20261205T0530-create-recorded-batches.ts';
import { indexStatusTurns } from './20261205T0610-index-status-turns.ts';
import { createBirthDateChecks } from './20261210T0900-create-birth-date-checks.ts';
import { createComplaints } from './20261210T0910-create-complaints.ts';
import { createMentoring } from './20261215T0900-create-mentoring.ts';
import { keepLateVisits } from './20261219T0900-keep-late-visits.ts';
import { createInstructorAbsences } from './20261220T0900-create-instructor-absences.ts';
import { createInstructorProfiles } from './20261220T0910-create-instructor-profiles.ts';
import { createCohortFeedback } from './20261220T0920-create-cohort-feedback.ts';
import { createCalendarFeeds } from './20261220T0930-create-calendar-feeds.ts';
import { createRooms } from './20261221T0900-create-rooms.ts';
import { createOpeningCalendars } from './20261221T0901-create-opening-calendars.ts';
import { createCentreLicences } from './20261221T0902-create-centre-licences.ts';
import { bookRooms } from './20261221T0903-book-rooms.ts';
import { createSelection } from './20261222T0900-create-selection.ts';
import { createStandardsAndSchemes } from './20261223T0900-create-standards-and-schemes.ts';
import { planCurricula } from './20261223T0910-plan-curricula.ts';
import { createImports } from './20261224T0900-create-imports.ts';
import { indexCooperatives } from './20261224T0910-index-cooperatives.ts';
import { createOfficeHolders } from './20261224T0920-create-office-holders.ts';
import { createCheckIns } from './20261225T0900-create-check-ins.ts';
import { createRemedials } from './20261225T0910-create-remedials.ts';
import { createAmendments } from './20261225T0920-create-amendments.ts';
import { growMergeCases } from './20261225T0930-grow-merge-cases.ts';
import { createPhotos } from './20261225T0940-create-photos.ts';
import { createTestScores } from './20261225T0950-create-test-scores.ts';
import { createDataRequestEvidence } from './20261226T0900-create-data-request-evidence.ts';
import { addRestrictions } from './20261226T0910-add-restrictions.ts';
import { createNotifications } from './20261227T0900-create-notifications.ts';
import { createLogEntries } from './20261228T1000-create-log-entries.ts';
import { createExchangeProfiles } from './20261228T1100-create-exchange-profiles.ts';
import { supplyExchangeProfiles } from './20261228T1101-supply-exchange-profiles.ts';
import { growImports } from './20261228T1110-grow-imports.ts';
import { createDelegations } from './20261228T1200-create-delegations.ts';
import { forgetApplicants } from './20261228T1210-forget-applicants.ts';
import { createCertificationBodies } from './20261229T0900-create-certification-bodies.ts';
import { keepDeclaredConflicts } from './20261229T0905-keep-declared-conflicts.ts';
import { createApplications } from './20261229T0910-create-applications.ts';
import { createAssessmentSessions } from './20261229T0920-create-assessment-sessions.ts';
import { createInstruments } from './20261229T1000-create-instruments.ts';
import { createExams } from './20261229T1010-create-exams.ts';
import { createAssessmentDays } from './20261229T1100-create-assessment-days.ts';
import { createJudgements } from './20261229T1101-create-judgements.ts';
import { createSecondMarkings } from './20261229T1110-create-second-markings.ts';
import { createDecisions } from './20261229T1200-create-decisions.ts';
import { issueForBodies } from './20261229T1210-issue-for-bodies.ts';
import { createCertificateArchives } from './20261230T0900-create-certificate-archives.ts';
import { addTrades } from './20261231T2150-add-trades.ts';
import { createApplicationPinCodes } from './20261231T2151-create-application-pin-codes.ts';
import { explainWithdrawals } from './20261231T2152-explain-withdrawals.ts';
import { fillBnspCodes } from './20261231T2153-fill-bnsp-codes.ts';
import { explainVoidNumbers } from './20261231T2154-explain-void-numbers.ts';
import { importStandardsAndSchemes } from './20261231T2155-import-standards-and-schemes.ts';
import { withdrawConflicts } from './20261231T2200-withdraw-conflicts.ts';
import { adjustExamTime } from './20261231T2205-adjust-exam-time.ts';
import { replaceBodyDocuments } from './20261231T2210-replace-body-documents.ts';
import { referBnspLayouts } from './20261231T2211-refer-bnsp-layouts.ts';
import { dateComplaints } from './20261231T2212-date-complaints.ts';
import { createCertificateCredentials } from './20261231T2218-create-certificate-credentials.ts';
import { createSignatureRequests } from './20261231T2222-create-signature-requests.ts';
import { createCertificateTemplates } from './20261231T2300-create-certificate-templates.ts';
import { createIssuanceRounds } from './20261231T2310-create-issuance-rounds.ts';
import { createReissues } from './20261231T2320-create-reissues.ts';
import { replaceAssessors } from './20261231T2330-replace-assessors.ts';
import { complainAboutBodies } from './20261231T2331-complain-about-bodies.ts';
import { askBodies } from './20261231T2332-ask-bodies.ts';
import { createAssessmentReviews } from './20261231T2340-create-assessment-reviews.ts';
import { indexDecidedCertificates } from './20261231T2341-index-decided-certificates.ts';
import { createPaperSheets } from './20261231T2350-create-paper-sheets.ts';
import { withdrawPaperSheets } from './20261231T2400-withdraw-paper-sheets.ts';
import { cardCandidates } from './20261231T2410-card-candidates.ts';
import { createTermsOfUse } from './20261231T2411-create-terms-of-use.ts';
import { renewAgreements } from './20261231T2420-renew-agreements.ts';
import { tellReissues } from './20261231T2430-tell-reissues.ts';
import { countNotifications } from './20261231T2431-count-notifications.ts';
import { submitTemplates } from './20261231T2432-submit-templates.ts';
import { signInPerson } from './20261231T2450-sign-in-person.ts';
import { countLists } from './20261231T2460-count-lists.ts';
import { copyFromBodies } from './20261231T2470-copy-from-bodies.ts';
import { signAnewInPerson } from './20261231T2480-sign-anew-in-person.ts';
import { partCalendarFeeds } from './20261231T2490-part-calendar-feeds.ts';
import { submitTerms } from './20261231T2495-submit-terms.ts';
import { writeSheetsLightly } from './20261231T2510-write-sheets-lightly.ts';
import { stopArchives } from './20261231T2530-stop-archives.ts';
import { nameConfirmers } from './20261231T2540-name-confirmers.ts';
import { groundFeeds } from './20261231T2550-ground-feeds.ts';
import { dropRenewalSetting } from './20261231T2560-drop-renewal-setting.ts';

/** Every step of the schema, in order; a new one is added at the end. */
export const migrations: readonly Migration[] = [
  createAppendOnly,
  createRegions,
  createIdentity,
  createAudit,
  createRequestMemory,
  createCentres,
  createCooperatives,
  createCompetencyUnits,
  createSettings,
  createInstructors,
  createCurricula,
  createPeople,
  createCohorts,
  createEnrolments,
  createAttendance,
  createGrades,
  createCertificates,
  createIssuance,
  createCertificateRequests,
  anchorMemberships,
  createAuditSeals,
  addOneTimePasswords,
  indexListOrders,
  createOfflineWork,
  createDevices,
  createCorrections,
  createStatusLists,
  endOneTimePasswords,
  bindClaims,
  bindGradesToTheirEnrolment,
  createApiKeys,
  createVerificationRecords,
  createWebhooks,
  createShareLinks,
  createSignInCodes,
  createDataRequests,
  createRecordedBatches,
  indexStatusTurns,
  createBirthDateChecks,
  createComplaints,
  createMentoring,
  keepLateVisits,
  createInstructorAbsences,
  createInstructorProfiles,
  createCohortFeedback,
  createCalendarFeeds,
  createRooms,
  createOpeningCalendars,
  createCentreLicences,
  bookRooms,
  createSelection,
  createStandardsAndSchemes,
  planCurricula,
  createImports,
  indexCooperatives,
  createOfficeHolders,
  createCheckIns,
  createRemedials,
  createAmendments,
  growMergeCases,
  createPhotos,
  createTestScores,
  createDataRequestEvidence,
  addRestrictions,
  createNotifications,
  createLogEntries,
  createExchangeProfiles,
  supplyExchangeProfiles,
  growImports,
  createDelegations,
  forgetApplicants,
  createCertificationBodies,
  keepDeclaredConflicts,
  createApplications,
  createAssessmentSessions,
  createInstruments,
  createExams,
  createAssessmentDays,
  createJudgements,
  createSecondMarkings,
  createDecisions,
  issueForBodies,
  createCertificateArchives,
  addTrades,
  createApplicationPinCodes,
  explainWithdrawals,
  fillBnspCodes,
  explainVoidNumbers,
  importStandardsAndSchemes,
  withdrawConflicts,
  adjustExamTime,
  replaceBodyDocuments,
  referBnspLayouts,
  dateComplaints,
  createCertificateCredentials,
  createSignatureRequests,
  createCertificateTemplates,
  createIssuanceRounds,
  createReissues,
  replaceAssessors,
  complainAboutBodies,
  askBodies,
  createAssessmentReviews,
  indexDecidedCertificates,
  createPaperSheets,
  withdrawPaperSheets,
  cardCandidates,
  createTermsOfUse,
  renewAgreements,
  tellReissues,
  countNotifications,
  submitTemplates,
  signInPerson,
  countLists,
  copyFromBodies,
  signAnewInPerson,
  partCalendarFeeds,
  submitTerms,
  writeSheetsLightly,
  stopArchives,
  nameConfirmers,
  groundFeeds,
  dropRenewalSetting,
];
