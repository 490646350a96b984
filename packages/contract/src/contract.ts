import { apiKeys } from './api-keys.contract.ts';
import { appeals } from './appeals.contract.ts';
import { applications } from './applications.contract.ts';
import { assessmentEvidence } from './assessment-evidence.contract.ts';
import { assessmentReviews } from './assessment-reviews.contract.ts';
import { assessmentSessions } from './assessment-sessions.contract.ts';
import { assessmentSites } from './assessment-sites.contract.ts';
import { assessorChoices } from './assessor-choices.contract.ts';
import { assessors } from './assessors.contract.ts';
import { attendance } from './attendance.contract.ts';
import { audit } from './audit.contract.ts';
import { bnspReports } from './bnsp-reports.contract.ts';
import { bodyDocuments } from './body-documents.contract.ts';
import { breaches } from './breaches.contract.ts';
import { bundles } from './bundles.contract.ts';
import { calendar } from './calendar.contract.ts';
import { candidateIdentities } from './candidate-identities.contract.ts';
import { centres } from './centres.contract.ts';
import { certificateTemplates } from './certificate-templates.contract.ts';
import { certificates } from './certificates.contract.ts';
import { certificationBodies } from './certification-bodies.contract.ts';
import { checkIns } from './check-ins.contract.ts';
import { claimCards } from './claim-cards.contract.ts';
import { cohorts } from './cohorts.contract.ts';
import { competencies } from './competencies.contract.ts';
import { complaints } from './complaints.contract.ts';
import { conflicts } from './conflicts.contract.ts';
import { cooperatives } from './cooperatives.contract.ts';
import { corrections } from './corrections.contract.ts';
import { curricula } from './curricula.contract.ts';
import { dataRights } from './data-rights.contract.ts';
import { decisions } from './decisions.contract.ts';
import { delegations } from './delegations.contract.ts';
import { devices } from './devices.contract.ts';
import { enrolments } from './enrolments.contract.ts';
import { erasures } from './erasures.contract.ts';
import { evaluation } from './evaluation.contract.ts';
import { examPapers } from './exam-papers.contract.ts';
import { examSeats } from './exam-seats.contract.ts';
import { exams } from './exams.contract.ts';
import { exchange } from './exchange.contract.ts';
import { listExports } from './exports.contract.ts';
import { feedback } from './feedback.contract.ts';
import { grading } from './grading.contract.ts';
import { identity } from './identity.contract.ts';
import { imports } from './imports.contract.ts';
import { instructorProfiles } from './instructor-profiles.contract.ts';
import { instructors } from './instructors.contract.ts';
import { instrumentItems } from './instrument-items.contract.ts';
import { instruments } from './instruments.contract.ts';
import { intake } from './intake.contract.ts';
import { issuance } from './issuance.contract.ts';
import { issuanceRounds } from './issuance-rounds.contract.ts';
import { judgements } from './judgements.contract.ts';
import { licences } from './licences.contract.ts';
import { mentoring } from './mentoring.contract.ts';
import { myApplications } from './my-applications.contract.ts';
import { myCandidacies } from './my-candidacies.contract.ts';
import { notifications } from './notifications.contract.ts';
import { officialSignatures } from './official-signatures.contract.ts';
import { opening } from './opening.contract.ts';
import { papers } from './papers.contract.ts';
import { people } from './people.contract.ts';
import { placements } from './placements.contract.ts';
import { policies } from './policies.contract.ts';
import { presence } from './presence.contract.ts';
import { programmes } from './programmes.contract.ts';
import { progress } from './progress.contract.ts';
import { recorded } from './recorded.contract.ts';
import { regions } from './regions.contract.ts';
import { reissues } from './reissues.contract.ts';
import { renewals } from './renewals.contract.ts';
import { retention } from './retention.contract.ts';
import { rooms } from './rooms.contract.ts';
import { schemes } from './schemes.contract.ts';
import { secondMarking } from './second-marking.contract.ts';
import { selection } from './selection.contract.ts';
import { sharing } from './sharing.contract.ts';
import { signInCodes } from './sign-in-codes.contract.ts';
import { signers } from './signers.contract.ts';
import { termsOfUse } from './terms-of-use.contract.ts';
import { timetable } from './timetable.contract.ts';
import { claims, verification } from './verification.contract.ts';
import { verificationRecords } from './verification-records.contract.ts';
import { webhooks } from './webhooks.contract.ts';

/** The endpoints of every feature; named one by one, since what they spell out is too long to be written down whole. */
export type Contract = typeof identity &
  typeof delegations &
  typeof regions &
  typeof centres &
  typeof retention &
  typeof rooms &
  typeof opening &
  typeof licences &
  typeof cooperatives &
  typeof listExports &
  typeof exchange &
  typeof imports &
  typeof instructors &
  typeof instructorProfiles &
  typeof competencies &
  typeof schemes &
  typeof certificationBodies &
  typeof assessors &
  typeof assessmentSites &
  typeof applications &
  typeof candidateIdentities &
  typeof assessorChoices &
  typeof conflicts &
  typeof myApplications &
  typeof assessmentReviews &
  typeof assessmentSessions &
  typeof curricula &
  typeof programmes &
  typeof cohorts &
  typeof termsOfUse &
  typeof timetable &
  typeof enrolments &
  typeof intake &
  typeof selection &
  typeof people &
  typeof attendance &
  typeof checkIns &
  typeof claimCards &
  typeof grading &
  typeof feedback &
  typeof papers &
  typeof breaches &
  typeof bundles &
  typeof calendar &
  typeof erasures &
  typeof evaluation &
  typeof instruments &
  typeof instrumentItems &
  typeof exams &
  typeof examPapers &
  typeof examSeats &
  typeof devices &
  typeof presence &
  typeof corrections &
  typeof issuance &
  typeof issuanceRounds &
  typeof certificates &
  typeof complaints &
  typeof decisions &
  typeof appeals &
  typeof bodyDocuments &
  typeof bnspReports &
  typeof renewals &
  typeof mentoring &
  typeof placements &
  typeof notifications &
  typeof verification &
  typeof claims &
  typeof verificationRecords &
  typeof apiKeys &
  typeof webhooks &
  typeof dataRights &
  typeof recorded &
  typeof reissues &
  typeof officialSignatures &
  typeof certificateTemplates &
  typeof sharing &
  typeof signInCodes &
  typeof audit &
  typeof policies &
  typeof signers &
  typeof progress &
  typeof judgements &
  typeof assessmentEvidence &
  typeof myCandidacies &
  typeof secondMarking;

/** The whole API, feature by feature. */
export const contract: Contract = {
  ...identity,
  ...delegations,
  ...regions,
  ...centres,
  ...retention,
  ...rooms,
  ...opening,
  ...licences,
  ...cooperatives,
  ...listExports,
  ...exchange,
  ...imports,
  ...instructors,
  ...instructorProfiles,
  ...competencies,
  ...schemes,
  ...certificationBodies,
  ...assessors,
  ...assessmentSites,
  ...applications,
  ...candidateIdentities,
  ...assessorChoices,
  ...conflicts,
  ...myApplications,
  ...assessmentReviews,
  ...assessmentSessions,
  ...curricula,
  ...programmes,
  ...cohorts,
  ...termsOfUse,
  ...timetable,
  ...enrolments,
  ...intake,
  ...selection,
  ...people,
  ...attendance,
  ...checkIns,
  ...claimCards,
  ...grading,
  ...feedback,
  ...papers,
  ...breaches,
  ...bundles,
  ...calendar,
  ...erasures,
  ...evaluation,
  ...instruments,
  ...instrumentItems,
  ...exams,
  ...examPapers,
  ...examSeats,
  ...devices,
  ...presence,
  ...corrections,
  ...issuance,
  ...issuanceRounds,
  ...certificates,
  ...complaints,
  ...decisions,
  ...appeals,
  ...bodyDocuments,
  ...bnspReports,
  ...renewals,
  ...mentoring,
  ...placements,
  ...notifications,
  ...verification,
  ...claims,
  ...verificationRecords,
  ...apiKeys,
  ...webhooks,
  ...dataRights,
  ...recorded,
  ...reissues,
  ...officialSignatures,
  ...certificateTemplates,
  ...sharing,
  ...signInCodes,
  ...audit,
  ...policies,
  ...signers,
  ...progress,
  ...judgements,
  ...assessmentEvidence,
  ...myCandidacies,
  ...secondMarking,
};

/** The name of an endpoint. */
export type OperationId = keyof typeof contract;
