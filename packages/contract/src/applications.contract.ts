import {
  APPLICATION_FILE_BYTES,
  ApplicationChecks,
  ApplicationDecision,
  ApplicationQuery,
  ApplicationSummary,
  AssessmentApplication,
  AssessmentPlanInput,
  EnteredApplication,
  EvidenceQuery,
  FormChange,
  Id,
  NewReassessment,
  page,
  SelfAssessmentInput,
  SelfAssessmentReview,
  Version,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ applicationId: Id });
const ofEvidence = params.extend({ evidenceId: Id });
const response = AssessmentApplication;
const entered = { permission: 'application.enter', params, response } as const;
const decided = { permission: 'application.decide', params, response } as const;
const reviewed = { permission: 'application.review', params, response } as const;

/** Applications for assessment at work: entered for people without a phone, checked, answered, reviewed and planned. */
export const applications = endpoints({
  listApplications: {
    method: 'GET',
    path: '/applications',
    summary: 'Applications for assessment within the caller’s reach, the newest first',
    permission: 'application.read',
    query: ApplicationQuery,
    response: page(ApplicationSummary),
  },
  getApplication: {
    method: 'GET',
    path: '/applications/:applicationId',
    summary: 'One application with its evidence, self-assessment and plan',
    permission: 'application.read',
    params,
    response,
  },
  enterApplication: {
    method: 'POST',
    path: '/applications',
    summary: 'Open an application for somebody without a phone',
    permission: 'application.enter',
    body: EnteredApplication,
    response,
    status: 201,
  },
  openReassessment: {
    method: 'POST',
    path: '/applications/:applicationId/reassessment',
    summary: 'Open a re-assessment of the units that were BK, within the window (rule 12)',
    ...entered,
    body: NewReassessment,
    status: 201,
  },
  saveApplicationForm: {
    method: 'PUT',
    path: '/applications/:applicationId/form',
    summary: 'Fill in the form (FR.APL.01) for somebody',
    ...entered,
    body: FormChange,
  },
  addApplicationEvidence: {
    method: 'POST',
    path: '/applications/:applicationId/evidence',
    summary: 'Add a photo or PDF for somebody; it is sealed, and drawn anew without place and camera',
    ...entered,
    query: EvidenceQuery,
    upload: { maxBytes: APPLICATION_FILE_BYTES },
    status: 201,
  },
  removeApplicationEvidence: {
    method: 'DELETE',
    path: '/applications/:applicationId/evidence/:evidenceId',
    summary: 'Take back a file that was not found to be met',
    ...entered,
    params: ofEvidence,
  },
  openApplicationEvidence: {
    method: 'GET',
    path: '/applications/:applicationId/evidence/:evidenceId',
    summary: 'A file behind an application; each look stands in the audit trail',
    permission: 'application.read',
    params: ofEvidence,
    answer: 'file',
  },
  submitApplication: {
    method: 'POST',
    path: '/applications/:applicationId/submission',
    summary: 'Hand an application in for somebody; what it says then is frozen (rule 9)',
    ...entered,
    body: z.strictObject({ version: Version }),
  },
  signSelfAssessment: {
    method: 'POST',
    path: '/applications/:applicationId/self-assessment',
    summary: 'Hand in a self-assessment (FR.APL.02) for somebody',
    ...entered,
    body: SelfAssessmentInput,
  },
  checkApplication: {
    method: 'POST',
    path: '/applications/:applicationId/checks',
    summary: 'Mark files and requirements as met or not, some or all of them',
    ...decided,
    body: ApplicationChecks,
  },
  decideApplication: {
    method: 'POST',
    path: '/applications/:applicationId/answer',
    summary: 'Send back, accept or reject an application',
    ...decided,
    body: ApplicationDecision,
  },
  assignApplication: {
    method: 'POST',
    path: '/applications/:applicationId/assessor',
    summary: 'Give an application to another assessor',
    ...decided,
    body: z.strictObject({ version: Version, assessorId: Id }),
  },
  reviewSelfAssessment: {
    method: 'POST',
    path: '/applications/:applicationId/review',
    summary: 'Go on with a candidate after the self-assessment, or stop with a reason',
    ...reviewed,
    body: SelfAssessmentReview,
  },
  saveAssessmentPlan: {
    method: 'PUT',
    path: '/applications/:applicationId/plan',
    summary: 'Save the plan (MAPA); approving it asks a method of every criterion (rule 6)',
    ...reviewed,
    body: AssessmentPlanInput,
  },
});
