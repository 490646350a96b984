import {
  Id,
  Instant,
  MergeCase,
  MergeCaseDetail,
  MergeDecision,
  MergeProposal,
  MergeQuery,
  PersonalData,
  page,
  RevealReason,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCase = z.strictObject({ mergeCaseId: Id });
const ofEnrolment = z.strictObject({ enrolmentId: Id });

/** People across their roles: duplicates that become one, what is held about somebody, and photos by consent. */
export const people = endpoints({
  listMergeCases: {
    method: 'GET',
    path: '/merge-cases',
    summary: 'Records that may be one person, of people whom the caller may see wholly',
    permission: 'person.merge',
    query: MergeQuery,
    response: page(MergeCase),
  },
  findDuplicates: {
    method: 'POST',
    path: '/merge-case-searches',
    summary: 'Look for records with one document, or one name and birth date; what is known stays as it is',
    permission: 'person.merge',
    response: z.object({ found: z.int() }),
    status: 201,
  },
  getMergeCase: {
    method: 'GET',
    path: '/merge-cases/:mergeCaseId',
    summary: 'Both records side by side',
    permission: 'person.merge',
    params: ofCase,
    response: MergeCaseDetail,
  },
  proposeMerge: {
    method: 'POST',
    path: '/merge-cases/:mergeCaseId/proposal',
    summary: 'Propose which record stays and where each field comes from; a second person confirms',
    permission: 'person.merge',
    params: ofCase,
    body: MergeProposal,
    response: MergeCaseDetail,
  },
  decideMerge: {
    method: 'POST',
    path: '/merge-cases/:mergeCaseId/decision',
    summary: 'Confirm a proposal, send it back, keep the two apart, or take the question up again',
    permission: 'person.merge',
    params: ofCase,
    body: MergeDecision,
    response: MergeCaseDetail,
  },
  viewPersonRecord: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/personal-record',
    summary: 'Everything the caller’s centre holds about a trainee, and who looked at it; this look is noted too',
    permission: 'person.read_record',
    params: ofEnrolment,
    body: RevealReason,
    response: PersonalData,
    status: 201,
  },
  putPhoto: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/photo',
    summary: 'Keep a photo of a trainee who agreed; it is drawn anew without place and camera data, and sealed',
    permission: 'person.photo',
    params: ofEnrolment,
    query: z.strictObject({ consent: z.enum(['true', 'false']) }),
    upload: { maxBytes: 8_000_000 },
    response: z.object({ ok: z.literal(true) }),
    status: 201,
  },
  describePhoto: {
    method: 'GET',
    path: '/enrolments/:enrolmentId/photo-consent',
    summary: 'Whether there is a photo of a trainee, and since when by consent',
    permission: 'enrolment.read',
    params: ofEnrolment,
    response: z.object({ consentAt: Instant.nullable() }),
  },
  getPhoto: {
    method: 'GET',
    path: '/enrolments/:enrolmentId/photo',
    summary: 'The photo of a trainee',
    permission: 'enrolment.read',
    params: ofEnrolment,
    answer: 'file',
  },
  removePhoto: {
    method: 'DELETE',
    path: '/enrolments/:enrolmentId/photo',
    summary: 'Remove the photo, as when the trainee no longer agrees',
    permission: 'person.photo',
    params: ofEnrolment,
    response: z.object({ ok: z.literal(true) }),
  },
});
