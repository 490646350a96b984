import type { officeBook as source } from '../id/office-book.ts';
import { accounts } from './accounts.ts';
import { apiKeys } from './api-keys.ts';
import { appeals } from './appeals.ts';
import { applicationDesk } from './application-desk.ts';
import { assessmentApplications } from './assessment-applications.ts';
import { assessmentReviews } from './assessment-reviews.ts';
import { assessmentSessions } from './assessment-sessions.ts';
import { assessmentSites } from './assessment-sites.ts';
import { assessors } from './assessors.ts';
import { audit } from './audit.ts';
import { blockerText } from './blockers.ts';
import { bodies } from './bodies.ts';
import { bodyDocuments } from './body-documents.ts';
import { bodyForms } from './body-forms.ts';
import { breaches } from './breaches.ts';
import { calendar } from './calendar.ts';
import { candidateCards } from './candidate-cards.ts';
import { centres } from './centres.ts';
import { certificateReduction } from './certificate-reduction.ts';
import { certificateTemplates } from './certificate-templates.ts';
import { certificates } from './certificates.ts';
import { checkIns } from './check-ins.ts';
import { cohortPapers } from './cohort-papers.ts';
import { cohorts } from './cohorts.ts';
import { competencies } from './competencies.ts';
import { complaints } from './complaints.ts';
import { conflicts } from './conflicts.ts';
import { cooperatives } from './cooperatives.ts';
import { corrections } from './corrections.ts';
import { curricula } from './curricula.ts';
import { curriculumEditor } from './curriculum-editor.ts';
import { dataRights } from './data-rights.ts';
import { decisionTerms } from './decision-terms.ts';
import { decisions } from './decisions.ts';
import { delegations } from './delegations.ts';
import { enrolments } from './enrolments.ts';
import { officeBookErrors } from './errors-of-office-book.ts';
import { evaluation } from './evaluation.ts';
import { exams } from './exams.ts';
import { exchange } from './exchange.ts';
import { feedback } from './feedback.ts';
import { handingOn } from './handing-on.ts';
import { imports } from './imports.ts';
import { instructorProfile } from './instructor-profile.ts';
import { instructors } from './instructors.ts';
import { instruments } from './instruments.ts';
import { issuance } from './issuance.ts';
import { issuanceRounds } from './issuance-rounds.ts';
import { judgements } from './judgements.ts';
import { licences } from './licences.ts';
import { mentoring } from './mentoring.ts';
import { notifications } from './notifications.ts';
import { objections } from './objections.ts';
import { officialSigning } from './official-signing.ts';
import { opening } from './opening.ts';
import { paperWithdrawal } from './paper-withdrawal.ts';
import { people } from './people.ts';
import { policies } from './policies.ts';
import { programmes } from './programmes.ts';
import { progress } from './progress.ts';
import { recorded } from './recorded.ts';
import { reissues } from './reissues.ts';
import { renewals } from './renewals.ts';
import { retention } from './retention.ts';
import { rooms } from './rooms.ts';
import { schemeEditor } from './scheme-editor.ts';
import { selection } from './selection.ts';
import { signers } from './signers.ts';
import { schemes, standards, wholeImport } from './standards.ts';
import { termsOfUse } from './terms-of-use.ts';
import { timetable } from './timetable.ts';
import { utilisation } from './utilisation.ts';
import { workqueue } from './workqueue.ts';

/** What it says everywhere else; a page of the office opens it with its own parts. */
export const officeBook: typeof source = {
  sentences: {
    delegations,
    workqueue,
    applicationDesk,
    assessmentApplications,
    assessmentReviews,
    assessmentSessions,
    ...{ bodies, bodyForms, breaches },
    assessors,
    assessmentSites,
    conflicts,
    schemeEditor,
    imports,
    exchange,
    instruments,
    exams,
    schemes,
    ...{ standards, wholeImport },
    programmes,
    curriculumEditor,
    utilisation,
    timetable,
    ...{ retention, rooms },
    officialSigning,
    opening,
    licences,
    paperWithdrawal,
    people,
    evaluation,
    checkIns,
    selection,
    instructorProfile,
    feedback,
    handingOn,
    cohortPapers,
    calendar,
    accounts,
    apiKeys,
    audit,
    ...{ candidateCards, termsOfUse },
    centres,
    certificateReduction,
    certificateTemplates,
    certificates,
    cohorts,
    competencies,
    complaints,
    cooperatives,
    corrections,
    curricula,
    dataRights,
    enrolments,
    instructors,
    issuance,
    issuanceRounds,
    judgements,
    mentoring,
    notifications,
    policies,
    signers,
    progress,
    recorded,
    decisionTerms,
    decisions,
    appeals,
    objections,
    bodyDocuments,
    renewals,
    reissues,
  },
  errors: officeBookErrors,
  blockerText,
};
