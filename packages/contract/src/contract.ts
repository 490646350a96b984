import { apiKeys } from './api-keys.contract.ts';
import { applications } from './applications.contract.ts';
import { assessmentSessions } from './assessment-sessions.contract.ts';
import { assessmentSites } from './assessment-sites.contract.ts';
import { assessorChoices } from './assessor-choices.contract.ts';
import { assessors } from './assessors.contract.ts';
import { attendance } from './attendance.contract.ts';
import { audit } from './audit.contract.ts';
import { calendar } from './calendar.contract.ts';
import { centres } from './centres.contract.ts';
import { certificates } from './certificates.contract.ts';
import { certificationBodies } from './certification-bodies.contract.ts';
import { checkIns } from './check-ins.contract.ts';
import { cohorts } from './cohorts.contract.ts';
import { competencies } from './competencies.contract.ts';
import { complaints } from './complaints.contract.ts';
import { cooperatives } from './cooperatives.contract.ts';
import { corrections } from './corrections.contract.ts';
import { curricula } from './curricula.contract.ts';
import { dataRights } from './data-rights.contract.ts';
import { devices } from './devices.contract.ts';
import { enrolments } from './enrolments.contract.ts';
import { evaluation } from './evaluation.contract.ts';
import { listExports } from './exports.contract.ts';
import { feedback } from './feedback.contract.ts';
import { grading } from './grading.contract.ts';
import { identity } from './identity.contract.ts';
import { imports } from './imports.contract.ts';
import { instructorProfiles } from './instructor-profiles.contract.ts';
import { instructors } from './instructors.contract.ts';
import { intake } from './intake.contract.ts';
import { issuance } from './issuance.contract.ts';
import { licences } from './licences.contract.ts';
import { mentoring } from './mentoring.contract.ts';
import { myApplications } from './my-applications.contract.ts';
import { notifications } from './notifications.contract.ts';
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
import { rooms } from './rooms.contract.ts';
import { schemes } from './schemes.contract.ts';
import { selection } from './selection.contract.ts';
import { sharing } from './sharing.contract.ts';
import { signInCodes } from './sign-in-codes.contract.ts';
import { timetable } from './timetable.contract.ts';
import { claims, verification } from './verification.contract.ts';
import { verificationRecords } from './verification-records.contract.ts';
import { webhooks } from './webhooks.contract.ts';

/** The whole API, feature by feature. */
export const contract = {
  ...identity,
  ...regions,
  ...centres,
  ...rooms,
  ...opening,
  ...licences,
  ...cooperatives,
  ...listExports,
  ...imports,
  ...instructors,
  ...instructorProfiles,
  ...competencies,
  ...schemes,
  ...certificationBodies,
  ...assessors,
  ...assessmentSites,
  ...applications,
  ...assessorChoices,
  ...myApplications,
  ...assessmentSessions,
  ...curricula,
  ...programmes,
  ...cohorts,
  ...timetable,
  ...enrolments,
  ...intake,
  ...selection,
  ...people,
  ...attendance,
  ...checkIns,
  ...grading,
  ...feedback,
  ...papers,
  ...calendar,
  ...evaluation,
  ...devices,
  ...presence,
  ...corrections,
  ...issuance,
  ...certificates,
  ...complaints,
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
  ...sharing,
  ...signInCodes,
  ...audit,
  ...policies,
  ...progress,
};

/** The name of an endpoint. */
export type OperationId = keyof typeof contract;
