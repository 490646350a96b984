import {
  APPLICATION_FILE_BYTES,
  ApplicationSummary,
  AssessmentApplication,
  AssessmentOffer,
  EvidenceQuery,
  FormChange,
  Id,
  NewApplication,
  SelfAssessmentInput,
  Version,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ applicationId: Id });
const ofEvidence = params.extend({ evidenceId: Id });
const own = { permission: 'signed_in', params, response: AssessmentApplication } as const;

/** The candidate's own applications for assessment, on a phone. */
export const myApplications = endpoints({
  listMyOffers: {
    method: 'GET',
    path: '/my/assessment-offers',
    summary: 'For what the caller may apply, what their training prepared for first',
    permission: 'signed_in',
    response: z.object({ items: z.array(AssessmentOffer), nextCursor: z.null() }),
  },
  listMyAssessments: {
    method: 'GET',
    path: '/my/assessments',
    summary: 'The caller’s own applications, the newest first',
    permission: 'signed_in',
    response: z.object({ items: z.array(ApplicationSummary), nextCursor: z.null() }),
  },
  openMyAssessment: {
    method: 'POST',
    path: '/my/assessments',
    summary: 'Begin an application; nobody else sees it until it is handed in',
    permission: 'signed_in',
    body: NewApplication,
    response: AssessmentApplication,
    status: 201,
  },
  getMyAssessment: {
    method: 'GET',
    path: '/my/assessments/:applicationId',
    summary: 'One of the caller’s own applications',
    ...own,
  },
  discardMyAssessment: {
    method: 'DELETE',
    path: '/my/assessments/:applicationId',
    summary: 'Discard a draft that was never handed in',
    ...own,
    response: z.object({ ok: z.literal(true) }),
  },
  saveMyAssessmentForm: {
    method: 'PUT',
    path: '/my/assessments/:applicationId/form',
    summary: 'Fill in the own form (FR.APL.01)',
    ...own,
    body: FormChange,
  },
  addMyAssessmentEvidence: {
    method: 'POST',
    path: '/my/assessments/:applicationId/evidence',
    summary: 'Add a photo or PDF; it is sealed, and drawn anew without place and camera',
    ...own,
    query: EvidenceQuery,
    upload: { maxBytes: APPLICATION_FILE_BYTES },
    status: 201,
  },
  removeMyAssessmentEvidence: {
    method: 'DELETE',
    path: '/my/assessments/:applicationId/evidence/:evidenceId',
    summary: 'Take back a file that was not found to be met',
    ...own,
    params: ofEvidence,
  },
  openMyAssessmentEvidence: {
    method: 'GET',
    path: '/my/assessments/:applicationId/evidence/:evidenceId',
    summary: 'An own file, as it was kept',
    permission: 'signed_in',
    params: ofEvidence,
    answer: 'file',
  },
  submitMyAssessment: {
    method: 'POST',
    path: '/my/assessments/:applicationId/submission',
    summary: 'Hand the own application in; what it says then is frozen (rule 9)',
    ...own,
    body: z.strictObject({ version: Version }),
  },
  signMySelfAssessment: {
    method: 'POST',
    path: '/my/assessments/:applicationId/self-assessment',
    summary: 'Hand in the own self-assessment (FR.APL.02), once',
    ...own,
    body: SelfAssessmentInput,
  },
});
