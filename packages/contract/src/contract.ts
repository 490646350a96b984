import { apiKeys } from './api-keys.contract.ts';
import { attendance } from './attendance.contract.ts';
import { audit } from './audit.contract.ts';
import { centres } from './centres.contract.ts';
import { certificates } from './certificates.contract.ts';
import { cohorts } from './cohorts.contract.ts';
import { competencies } from './competencies.contract.ts';
import { complaints } from './complaints.contract.ts';
import { cooperatives } from './cooperatives.contract.ts';
import { corrections } from './corrections.contract.ts';
import { curricula } from './curricula.contract.ts';
import { dataRights } from './data-rights.contract.ts';
import { devices } from './devices.contract.ts';
import { enrolments } from './enrolments.contract.ts';
import { listExports } from './exports.contract.ts';
import { grading } from './grading.contract.ts';
import { identity } from './identity.contract.ts';
import { imports } from './imports.contract.ts';
import { instructors } from './instructors.contract.ts';
import { issuance } from './issuance.contract.ts';
import { mentoring } from './mentoring.contract.ts';
import { placements } from './placements.contract.ts';
import { policies } from './policies.contract.ts';
import { presence } from './presence.contract.ts';
import { progress } from './progress.contract.ts';
import { recorded } from './recorded.contract.ts';
import { regions } from './regions.contract.ts';
import { sharing } from './sharing.contract.ts';
import { signInCodes } from './sign-in-codes.contract.ts';
import { claims, verification } from './verification.contract.ts';
import { verificationRecords } from './verification-records.contract.ts';
import { webhooks } from './webhooks.contract.ts';

/** The whole API, feature by feature. */
export const contract = {
  ...identity,
  ...regions,
  ...centres,
  ...cooperatives,
  ...listExports,
  ...imports,
  ...instructors,
  ...competencies,
  ...curricula,
  ...cohorts,
  ...enrolments,
  ...attendance,
  ...grading,
  ...devices,
  ...presence,
  ...corrections,
  ...issuance,
  ...certificates,
  ...complaints,
  ...mentoring,
  ...placements,
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
